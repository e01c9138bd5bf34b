import type {FootnoteDefinition, FootnoteReference, Node} from 'mdast'
import {walkTree} from '../markdown/walk-tree.ts'
import {oncePerDocument} from './once-per-document.ts'

/** The notes of a paper and the calls to them, in reading order. */
export interface Notes {
  definitions: FootnoteDefinition[]
  calls: {node: FootnoteReference; insideNote: boolean}[]
}

/** All notes and calls, those of the appendices too. */
export const notesOf = oncePerDocument(({body}): Notes => {
  const notes: Notes = {definitions: [], calls: []}
  walkTree(body, (node, ancestors) => {
    if (isDefinition(node)) notes.definitions.push(node)
    else if (isCall(node)) notes.calls.push({node, insideNote: ancestors.some(isDefinition)})
  })
  return notes
})

// --- internal ---

function isDefinition(node: Node): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition'
}

function isCall(node: Node): node is FootnoteReference {
  return node.type === 'footnoteReference'
}
