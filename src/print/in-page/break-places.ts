import type {BreakToken, Chunker, HandlerClass, Layout, Polisher, Previewer} from './paged.ts'

interface Origin {
  source: Text
  /** how many letters of the source stand on earlier pages */
  shift: number
}

/**
 * Finds the exact place in the source at which a page ends. Paged.js searches for it by the text's words, and takes
 * the first text of the paragraph that holds the same (`, ` or ` và ` after a note): words come twice or not at all.
 * After the cut the page is looked at again: what is left may need more room than it had (a note grown, a table's rows).
 */
export function breakPlaces(): HandlerClass {
  return class extends PagedModule.Handler {
    readonly origins = new WeakMap<Text, Origin>()
    readonly run: Chunker
    token: BreakToken | undefined

    constructor(chunker: Chunker, polisher: Polisher, caller: Previewer) {
      super(chunker, polisher, caller)
      this.run = chunker
    }

    renderNode(clone: Node, source: Node): void {
      remember(this.origins, clone, source)
    }

    onBreakToken(
      found: BreakToken | undefined,
      overflow: Range | undefined,
      _rendered: unknown,
      layout: Layout
    ): BreakToken | undefined {
      if (!overflow) return undefined
      const exact = exactPlace(overflow, this.origins)
      this.token = exact ? layout.breakAt(...exact) : found
      return this.token
    }

    afterOverflowRemoved(_removed: unknown, rendered: HTMLElement, layout: Layout): void {
      const token = this.token
      const earlier = layout.findBreakToken(rendered, this.run.source)
      if (token && earlier) Object.assign(token, {node: earlier.node, offset: earlier.offset})
    }
  }
}

// --- internal ---

function exactPlace(
  {startContainer: container, startOffset: offset}: Range,
  origins: WeakMap<Text, Origin>
): [Node, number] | undefined {
  const text = container instanceof Text ? container : container.childNodes[offset]
  const origin = text instanceof Text ? origins.get(text) : undefined
  if (!origin) return undefined
  if (container === text) return [origin.source, origin.shift + offset]
  // the first text of an element: Paged.js moves the element as a whole, and rightly
  return origin.source === origin.source.parentNode?.firstChild ? undefined : [origin.source, origin.shift]
}

function remember(origins: WeakMap<Text, Origin>, clone: Node, source: Node): void {
  if (clone instanceof Text && source instanceof Text) {
    origins.set(clone, {source, shift: source.data.length - clone.data.length})
    return
  }
  // a note was moved to the foot of the page and left its call in its place, so the children still pair up
  clone.childNodes.forEach((child, index) => {
    const twin = source.childNodes[index]
    if (twin && !(child instanceof HTMLElement && child.dataset.footnoteCall)) remember(origins, child, twin)
  })
}
