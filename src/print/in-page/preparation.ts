import {currentRun, RunEnded} from './current-run.ts'
import {findOversize, type UncutBlock, uncutBlocks} from './oversize.ts'
import type {Chunker, HandlerClass, Polisher, Previewer} from './paged.ts'
import {dropPrintMedia} from './scoped-rules.ts'
import {fixColumns, measureColumns} from './steady-columns.ts'

/**
 * What must be known before the first page: the columns of the tables, and blocks that no page holds, on which Paged.js
 * would lose words or never end. Both are measured on one page that is taken away again.
 */
export function preparation(): HandlerClass {
  return class extends PagedModule.Handler {
    readonly base: CSSStyleSheet | null

    constructor(chunker: Chunker, polisher: Polisher, caller: Previewer) {
      super(chunker, polisher, caller)
      this.base = polisher.base.sheet
    }

    afterParsed(source: DocumentFragment, chunker: Chunker): void {
      // now, while no page stands, it costs nothing
      if (this.base) dropPrintMedia(this.base)
      const tables = [...source.querySelectorAll('table')]
      const blocks = uncutBlocks(source)
      if (tables.length + blocks.length === 0) return
      const page = measuringPage(chunker)
      const area = page.querySelector<HTMLElement>('.pagedjs_page_content') ?? page
      // as on a real page, where Paged.js gives the area's own child the area's height
      const flow = area.appendChild(document.createElement('div'))
      flow.append(...measuredParts(tables, blocks))
      const oversize = findOversize(blocks, area)
      const widths = tables.map(table => measureColumns(twin(table, area)))
      page.remove()
      for (const [index, table] of tables.entries()) fixColumns(table, widths[index]!)
      currentRun.oversize.push(...oversize)
      if (oversize.length > 0) throw new RunEnded('oversize')
    }
  }
}

// --- internal ---

function measuringPage(chunker: Chunker): HTMLElement {
  const page = document.importNode(chunker.pageTemplate.content, true).querySelector<HTMLElement>('.pagedjs_page')
  if (!page) throw new Error('Paged.js has no page template')
  chunker.pagesArea.append(page)
  return page
}

// a note stands at the foot of the page, away from its paragraph; a row is as high as its table makes it
function measuredParts(tables: HTMLElement[], blocks: UncutBlock[]): Node[] {
  const notes = blocks.filter(({kind}) => kind === 'note').map(({element}) => element)
  const others = blocks.filter(({kind}) => kind === 'block').map(({element}) => element)
  return [...[...tables, ...others].map(inContext), ...notes.map(layFlat)]
}

function inContext(element: Element): Node {
  let copy: Node = document.importNode(element, true)
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const shell = document.importNode(parent, false)
    shell.append(copy)
    copy = shell
  }
  return copy
}

function layFlat(note: HTMLElement): Node {
  const copy = document.importNode(note, true)
  copy.style.display = 'block'
  return copy
}

function twin(table: HTMLTableElement, area: HTMLElement): HTMLTableElement {
  return area.querySelector<HTMLTableElement>(`table[data-ref="${table.dataset.ref}"]`) ?? table
}
