/** What stands of a section before one of its runs. */
export interface Counted {
  pages: number
  notes: number
}

/** Nothing: the run begins its section. */
export const uncounted: Counted = {pages: 0, notes: 0}

/** A run's pages, counted with what stands before them. */
export function countOn({pages, notes}: Counted, laid: Element[]): Counted {
  const marks = laid.flatMap(page => [...page.querySelectorAll('[data-footnote-marker]:not([data-split-from])')])
  return {pages: pages + laid.length, notes: notes + marks.length}
}

/** Rules by which a run counts on, to follow its own; Paged.js begins each run from 1, and a section needs none. */
export function countingRules({pages, notes}: Counted): string {
  if (pages === 0) return ''
  return `
    .pagedjs_pages { --pagedjs-footnotes-count: ${notes} }
    .pagedjs_first_page { --pagedjs-page-counter-increment: ${pages + 1} }`
}
