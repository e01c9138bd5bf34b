import type {HandlerClass} from './paged.ts'

/** Takes margin boxes and crop marks without content off a finished page: they are most of its elements, and each costs time in print. */
export function emptyMargins(): HandlerClass {
  return class extends PagedModule.Handler {
    finalizePage(page: HTMLElement): void {
      for (const part of page.querySelectorAll(parts)) if (!part.querySelector('.hasContent')) part.remove()
    }
  }
}

// --- internal ---

// Whole sides only: the boxes of one side share its room. Papers have no crop marks.
const parts = [
  ...['top', 'right', 'bottom', 'left'].map(side => `.pagedjs_margin-${side}`),
  ...['top-left', 'top-right', 'bottom-right', 'bottom-left'].map(corner => `.pagedjs_margin-${corner}-corner-holder`),
  '.pagedjs_bleed'
].join()
