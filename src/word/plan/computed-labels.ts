import {placeOf} from '../../core/markdown/fault.ts'
import type {Label} from '../../core/markdown/labels.ts'
import type {NumberedBlock} from '../../core/markdown/numbering.ts'
import type {Section} from '../../core/model/document.ts'

/** The labels of a section that nobody typed, by the source line of the paragraph that they stand before. */
export function computedLabels({numbered}: Section): Map<number, Label> {
  return new Map(
    [...numbered.values()].filter(({typed}) => !typed).map(({node, label}): [number, Label] => [lineOf(node), label])
  )
}

// --- internal ---

/** A list item's label stands before its first paragraph, which may begin below the item's own mark. */
function lineOf(node: NumberedBlock['node']): number {
  const first = node.type === 'listItem' ? node.children[0] : undefined
  return placeOf(first ?? node).line
}
