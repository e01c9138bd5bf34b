/** The parts of Paged.js 0.4.3 that the print page uses; the script itself is a global, without types of its own. */
export interface PagedLibrary {
  Previewer: new (settings: {hyphenGlyph: string}) => Previewer
  Handler: new (chunker: Chunker, polisher: Polisher, caller: Previewer) => object
  registerHandlers(...handlers: HandlerClass[]): void
}

export type HandlerClass = new (chunker: Chunker, polisher: Polisher, caller: Previewer) => object

export interface Previewer {
  chunker: Chunker
  polisher: Polisher
  preview(content: DocumentFragment, sheets: Record<string, string>[], into: HTMLElement): Promise<unknown>
}

export interface Chunker {
  source: DocumentFragment
  hooks: {renderNode: {triggerSync(clone: Node, source: Node, layout: Layout): unknown}}
  pages: {removeListeners(): void}[]
  total: number
  pagesArea: HTMLElement
  pageTemplate: HTMLTemplateElement
  destroy(): void
}

export interface Polisher {
  base: HTMLStyleElement
  styleEl: HTMLStyleElement
  inserted: HTMLStyleElement[]
  destroy(): void
}

/** A place in the source at which the next page begins. */
export interface BreakToken {
  node: Node
  offset: number
}

export interface Layout {
  /** the page's area for text */
  bounds: DOMRect
  breakAt(node: Node, offset: number): BreakToken
  findOverflow(rendered: HTMLElement, bounds: DOMRect): Range | undefined
  findBreakToken(rendered: HTMLElement, source: DocumentFragment): BreakToken | undefined
}

declare global {
  var PagedModule: PagedLibrary
}
