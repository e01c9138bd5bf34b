import {currentRun, RunEnded} from './current-run.ts'
import type {Previewer} from './paged.ts'
import {baseRules, scopedRules} from './scoped-rules.ts'
import {splitMark} from './split-boxes.ts'

/** One section as Paged.js laid it out: its pages and what they need to look the same elsewhere. */
export interface Run {
  pages: HTMLElement
  /** rules for the pages inside an element of the run's class */
  css: string
  /** CSS lengths of the sheet */
  width: string
  height: string
}

/** Paged.js's base rules, the same in every run. */
export let pagedBase = ''

/** Lays one section out; throws `RunEnded` where a limit or an oversize block ended it. The pages are off the document. */
export async function runPaged(content: DocumentFragment, css: string, scope: string, maxPages: number): Promise<Run> {
  Object.assign(currentRun, {maxPages, oversize: []})
  const previewer = new PagedModule.Previewer({hyphenGlyph: splitMark})
  try {
    await previewer.preview(content, [{'section.css': css}], document.body)
    return keep(previewer, scope)
  } finally {
    tidy(previewer)
  }
}

/** Whether an error is the end that a handler of ours gave a run. */
export function isRunEnded(error: unknown): error is RunEnded {
  return error instanceof RunEnded
}

// --- internal ---

function keep({chunker, polisher}: Previewer, scope: string): Run {
  const root = getComputedStyle(document.documentElement)
  const sheets = [polisher.styleEl, ...polisher.inserted.filter(style => style !== polisher.base)]
  pagedBase ||= polisher.base.sheet ? baseRules(polisher.base.sheet) : ''
  return {
    pages: chunker.pagesArea,
    css: scopedRules(
      sheets.flatMap(style => style.sheet ?? []),
      scope
    ),
    width: root.getPropertyValue('--pagedjs-width').trim(),
    height: root.getPropertyValue('--pagedjs-height').trim()
  }
}

function tidy({chunker, polisher}: Previewer): void {
  for (const page of chunker.pages) page.removeListeners()
  if (chunker.pagesArea) chunker.destroy()
  if (polisher.styleEl) polisher.destroy()
}
