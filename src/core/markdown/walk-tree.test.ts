import type {Node} from 'unist'
import {visitParents} from 'unist-util-visit-parents'
import {expect, test} from 'vitest'
import {parseMarkdown} from './parse.ts'
import {walkTree} from './walk-tree.ts'

test('meets the nodes and their parents that the walker of unified meets', () => {
  const {tree} = parseMarkdown(
    '---\ntype: bao-cao\n---\n## A\n\n- b **c**[^1]\n  1. d\n\n| e | f |\n|---|---|\n| {g} | h |\n\n[^1]: i\n'
  )
  const seen: [Node, Node[]][] = []
  const wanted: [Node, Node[]][] = []
  walkTree(tree, (node, ancestors) => seen.push([node, [...ancestors]]))
  visitParents(tree, (node, ancestors) => {
    wanted.push([node, [...ancestors]])
  })
  expect(wanted.length).toBeGreaterThan(20)
  expect(seen).toEqual(wanted)
})
