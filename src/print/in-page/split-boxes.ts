import type {HandlerClass} from './paged.ts'

/** A letter that Paged.js hangs on a word that a page break splits; it is taken away again. */
export const splitMark = '\u2060'

/**
 * The last line before a page break is not the last of its paragraph: it stays justified. Paged.js marks the innermost
 * split box only, which may be a bold word in a paragraph, or the body of a table, whose cells all inherit it.
 */
export function splitBoxes(): HandlerClass {
  return class extends PagedModule.Handler {
    afterPageLayout(pageElement: HTMLElement): void {
      for (const hyphen of pageElement.querySelectorAll('.pagedjs_hyphen')) dropSplitMark(hyphen)
      for (const note of pageElement.querySelectorAll<HTMLElement>('[data-note][data-align-last-split-element]')) {
        if (getComputedStyle(note).textAlign !== 'justify') delete note.dataset.alignLastSplitElement
      }
      const before = pageElement.previousElementSibling
      if (before) justifyLastLines(before, pageElement)
    }
  }
}

// --- internal ---

function justifyLastLines(before: Element, page: Element): void {
  for (const marked of before.querySelectorAll<HTMLElement>('.pagedjs_page_content [data-align-last-split-element]')) {
    delete marked.dataset.alignLastSplitElement
  }
  for (const box of page.querySelectorAll<HTMLElement>('.pagedjs_page_content [data-split-from]')) {
    const first = before.querySelector<HTMLElement>(`.pagedjs_page_content [data-ref="${box.dataset.ref}"]`)
    if (!first || !holdsLines(first) || endsByBreak(first)) continue
    if (getComputedStyle(first).textAlign === 'justify') first.dataset.alignLastSplitElement = 'justify'
  }
}

// a box of blocks would hand the property down to every paragraph in it
function holdsLines(box: Element): boolean {
  if (getComputedStyle(box).display.startsWith('inline')) return false
  return [...box.childNodes].some(node =>
    node instanceof Text
      ? node.data.trim() !== ''
      : node instanceof Element && getComputedStyle(node).display === 'inline'
  )
}

function endsByBreak(box: Element): boolean {
  let last = box.lastChild
  while (last && !(last instanceof HTMLBRElement) && last.lastChild) last = last.lastChild
  return last instanceof HTMLBRElement
}

function dropSplitMark(box: Element): void {
  box.classList.remove('pagedjs_hyphen')
  for (const node of box.childNodes) {
    if (node instanceof Text && node.data.endsWith(splitMark)) node.data = node.data.slice(0, -splitMark.length)
  }
}
