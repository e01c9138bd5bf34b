import type {List, ListItem, RootContent} from 'mdast'
import {phrasing} from '../phrasing.ts'
import type {Run} from '../record.ts'

/** Add a dash item to the list that is open at the end of the nodes, or begin one; a deeper item goes below the last one. */
export function pushDash(nodes: RootContent[], runs: Run[], depth: number): void {
  const item: ListItem = {type: 'listItem', spread: false, children: [{type: 'paragraph', children: phrasing(runs)}]}
  const last = nodes.at(-1)
  if (last?.type === 'list') addItem(last, item, depth)
  else nodes.push(listOf(item))
}

// --- internal ---

function addItem(list: List, item: ListItem, depth: number): void {
  const parent = depth > 0 ? list.children.at(-1) : undefined
  const inner = parent?.children.at(-1)
  if (inner?.type === 'list') addItem(inner, item, depth - 1)
  else if (parent) parent.children.push(listOf(item))
  else list.children.push(item)
}

function listOf(item: ListItem): List {
  return {type: 'list', ordered: false, spread: false, children: [item]}
}
