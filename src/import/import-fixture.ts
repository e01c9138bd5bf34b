import {readFileSync} from 'node:fs'
import type {Nodes, Root, RootContent} from 'mdast'
import {parseMarkdown} from '../core/markdown/parse.ts'
import {readYaml} from '../core/markdown/yaml.ts'
import {readFrontMatter} from '../core/model/read-front-matter.ts'
import {importText} from './import-file.ts'

/** The bytes of a paper in `fixtures/`. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url))
}

/** Import a fixture; its draft must parse, have valid front matter, and lack no word. */
export function importFixture(name: string) {
  const result = importText(fixture(name), name)
  if ('error' in result) throw new Error(result.error.en)
  const {tree, yaml, faults} = parseMarkdown(result.mdx)
  const {front, faults: frontFaults} = readFrontMatter(readYaml(yaml?.text ?? ''))
  const lost = result.report.doubtful.filter(item => item.code === 'lost-words')
  const slips = [...faults, ...frontFaults, ...lost]
  if (slips.length > 0) throw new Error(`${name}: ${JSON.stringify(slips)}`)
  const notes = tree.children.filter(node => node.type === 'footnoteDefinition').map(textOf)
  return {
    front,
    tree,
    notes,
    blocks: blocksOf(tree),
    mdx: result.mdx,
    path: result.suggestedPath,
    report: result.report
  }
}

/** The codes of a list of the report. */
export function codes(items: {code: string}[]): string[] {
  return items.map(item => item.code)
}

function blocksOf(tree: Root): string[] {
  return tree.children.filter(node => node.type !== 'footnoteDefinition').map(blockText)
}

function blockText(node: RootContent): string {
  return node.type === 'heading' ? `${'#'.repeat(node.depth)} ${textOf(node)}` : textOf(node)
}

/** The text of a node, calls of notes in brackets. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'footnoteReference') return `[${node.identifier}]`
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
