import type {OversizeBlock} from '../../core/checker/printed.ts'
import {lineOf} from './source.ts'

/** A block that no page may cut. */
export interface UncutBlock {
  kind: OversizeBlock['kind']
  element: HTMLElement
}

/** The blocks of a source that might be higher than a page, by their length. */
export function uncutBlocks(source: ParentNode): UncutBlock[] {
  const pick = (selector: string, kind: UncutBlock['kind']): UncutBlock[] =>
    [...source.querySelectorAll<HTMLElement>(selector)]
      .filter(({textContent}) => (textContent ?? '').length > short[kind])
      .map(element => ({kind, element}))
  return [...pick('tr', 'row'), ...pick('[data-note="footnote"]', 'note'), ...pick('.closing', 'block')]
}

/** Those blocks that are higher than a page's area, into which copies of them were laid. */
export function findOversize(blocks: UncutBlock[], area: HTMLElement): OversizeBlock[] {
  const limit = area.getBoundingClientRect().height
  const tall = blocks.filter(({element}) => heightOf(element, area) > limit)
  return tall.map(({kind, element}) => ({kind, line: lineOf(element), text: firstWords(element)}))
}

// --- internal ---

// What is shorter than this (in letters) fits a page even in narrow columns; measuring costs a layout.
const short = {row: 120, note: 1000, block: 600}

// a row comes with its table's head, on whichever page it stands
function heightOf(element: HTMLElement, area: HTMLElement): number {
  const copy = area.querySelector(`[data-ref="${element.dataset.ref}"]`)
  const head = copy instanceof HTMLTableRowElement && !copy.closest('thead') ? copy.closest('table')?.tHead : undefined
  return (copy?.getBoundingClientRect().height ?? 0) + (head?.getBoundingClientRect().height ?? 0)
}

function firstWords(element: Element): string {
  return (element.textContent ?? '').trim().split(/\s+/).slice(0, 8).join(' ')
}
