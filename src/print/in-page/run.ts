import {currentRun, RunEnded} from './current-run.ts'
import type {Previewer} from './paged.ts'
import {baseRules, scopedRules} from './scoped-rules.ts'
import {splitMark} from './split-boxes.ts'

/** One section as Paged.js laid it out. It stands in the document, with styles for all of it, until it is removed. */
export interface Run {
  /** holds the pages; its class is `section-` and a number */
  element: HTMLElement
  pages: Element[]
  /** CSS lengths of the sheet */
  width: string
  height: string
  /** the rules that the pages need where they are put back after their removal, the ones of every run first */
  rules(): string[]
  /** takes pages and styles out of the document */
  remove(): void
}

/** Lays one section out; throws `RunEnded` where a limit or an oversize block ended it. */
export async function runPaged(content: DocumentFragment, css: string, index: number, maxPages: number): Promise<Run> {
  Object.assign(currentRun, {maxPages, oversize: []})
  const element = document.createElement('div')
  element.className = `section-${index}`
  document.body.append(element)
  const previewer = new PagedModule.Previewer({hyphenGlyph: splitMark})
  try {
    await previewer.preview(content, [{'section.css': css}], element)
    return finish(previewer, element)
  } catch (error) {
    element.remove()
    if (previewer.polisher.styleEl) previewer.polisher.destroy()
    throw error
  }
}

/** Whether an error is the end that a handler of ours gave a run. */
export function isRunEnded(error: unknown): error is RunEnded {
  return error instanceof RunEnded
}

// --- internal ---

function finish({chunker, polisher}: Previewer, element: HTMLElement): Run {
  for (const page of chunker.pages) page.removeListeners()
  const pages = [...chunker.pagesArea.children]
  // Paged.js counts pages from 1 in each section
  for (const page of pages) page.removeAttribute('id')
  const root = getComputedStyle(document.documentElement)
  const [width, height] = ['--pagedjs-width', '--pagedjs-height'].map(name => root.getPropertyValue(name).trim())
  return {
    element,
    pages,
    width: width ?? '',
    height: height ?? '',
    rules() {
      const own = [polisher.styleEl, ...polisher.inserted.filter(style => style !== polisher.base)]
      const sheets = own.flatMap(style => style.sheet ?? [])
      return [polisher.base.sheet ? baseRules(polisher.base.sheet) : '', scopedRules(sheets, `.${element.className}`)]
    },
    remove() {
      element.remove()
      polisher.destroy()
    }
  }
}
