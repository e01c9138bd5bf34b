import type {HandlerClass, Layout} from './paged.ts'

/**
 * Keeps paragraphs whole that word processors keep whole. Of three lines the browser leaves two on the page and one on the
 * next, although its sheet asks for two on either side. And the paragraph above the signature comes along as one.
 */
export function shortParagraphs(): HandlerClass {
  return class extends PagedModule.Handler {
    afterParsed(source: DocumentFragment): void {
      const last = source.querySelector('.body:has(+ .closing)')?.lastElementChild
      if (last instanceof HTMLElement && last.matches('p')) last.style.breakInside = 'avoid'
    }

    onOverflow(overflow: Range | undefined, rendered: HTMLElement, bounds: DOMRect, layout: Layout) {
      const start = overflow?.startContainer
      const paragraph = (start instanceof Element ? start : start?.parentElement)?.closest('p')
      if (!paragraph || !isPartedTooShort(paragraph)) return undefined
      paragraph.style.breakInside = 'avoid'
      return layout.findOverflow(rendered, bounds)
    }
  }
}

// --- internal ---

function isPartedTooShort(paragraph: HTMLElement): boolean {
  const {lineHeight, orphans, widows} = getComputedStyle(paragraph)
  const lines = [...paragraph.getClientRects()].map(({height}) => Math.round(height / Number.parseFloat(lineHeight)))
  const total = lines.reduce((sum, count) => sum + count, 0)
  return lines.length > 1 && total < Number(orphans) + Number(widows)
}
