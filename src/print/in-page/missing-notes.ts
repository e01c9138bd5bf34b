import type {Chunker, HandlerClass, Layout, Polisher, Previewer} from './paged.ts'

/**
 * Brings back notes whose call is on the page without them. Paged.js drops a note when its call moves to the next page,
 * for it comes again there; but the call may yet move back, as other lines are cut off or a paragraph gets shorter.
 */
export function missingNotes(): HandlerClass {
  return class extends PagedModule.Handler {
    readonly run: Chunker

    constructor(chunker: Chunker, polisher: Polisher, caller: Previewer) {
      super(chunker, polisher, caller)
      this.run = chunker
    }

    layout(rendered: HTMLElement, layout: Layout): void {
      bringBack(rendered, layout, this.run)
    }

    afterOverflowRemoved(_removed: unknown, rendered: HTMLElement, layout: Layout): void {
      bringBack(rendered, layout, this.run)
    }
  }
}

// --- internal ---

function bringBack(rendered: HTMLElement, layout: Layout, run: Chunker): void {
  const notes = rendered.closest('.pagedjs_area')?.querySelector('.pagedjs_footnote_area')
  for (const trace of rendered.querySelectorAll<HTMLElement>('[data-footnote-call], [data-note]')) {
    const name = `[data-ref="${trace.dataset.ref}"]`
    if (trace.getBoundingClientRect().left >= layout.bounds.right || notes?.querySelector(name)) continue
    const source = run.source.querySelector(name)
    if (!source) continue
    const note = document.importNode(source, true)
    trace.replaceWith(note)
    // the way by which every note leaves the text
    run.hooks.renderNode.triggerSync(note, source, layout)
  }
}
