import type {Chunker, HandlerClass, Polisher, Previewer} from './paged.ts'

/**
 * Repeats a table's head and its columns' widths on each page that the table continues on. In the `layout` hook, that
 * is before overflow is measured: a head that came later would push rows off the page.
 */
export function tableHeads(): HandlerClass {
  return class extends PagedModule.Handler {
    readonly run: Chunker

    constructor(chunker: Chunker, polisher: Polisher, caller: Previewer) {
      super(chunker, polisher, caller)
      this.run = chunker
    }

    layout(rendered: HTMLElement): void {
      for (const table of rendered.querySelectorAll<HTMLTableElement>('table[data-split-from]')) {
        if (table.tHead || table.querySelector(':scope > colgroup')) continue
        const source = this.run.source.querySelector<HTMLTableElement>(`[data-ref="${table.dataset.ref}"]`)
        const columns = source?.querySelector<HTMLElement>(':scope > colgroup')
        if (source?.tHead) table.prepend(repeated(source.tHead))
        if (columns) table.prepend(repeated(columns))
      }
    }
  }
}

// --- internal ---

function repeated<Part extends HTMLElement>(part: Part): Part {
  const clone = document.importNode(part, true)
  clone.dataset.repeated = ''
  // without a name Paged.js does not take it for the source's own, nor the gate for doubled words
  for (const element of [clone, ...clone.querySelectorAll('[data-ref]')]) element.removeAttribute('data-ref')
  for (const note of clone.querySelectorAll('[data-note]')) note.remove()
  return clone
}
