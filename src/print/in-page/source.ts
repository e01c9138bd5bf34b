/** The text of one element's own text nodes, without white space; children have their own entry. */
export type OwnTexts = Map<string, {text: string; line: number | undefined}>

/** Parses a section's HTML into an inert fragment, in which nothing loads or runs, and names each element. */
export function readSource(html: string, section: number): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  wrapStrayText(template.content)
  let count = 0
  // Paged.js would name them by random numbers, which end up in the PDF as names of link targets
  for (const element of template.content.querySelectorAll('*')) {
    element.setAttribute('data-ref', `s${section}e${count++}`)
  }
  return template.content
}

/** The own texts of all elements below a root that Paged.js laid out or will lay out. */
export function ownTexts(root: ParentNode & Node): OwnTexts {
  const texts: OwnTexts = new Map()
  for (const node of textNodes(root)) {
    const element = node.parentElement
    const ref = element?.dataset.ref
    if (!element || ref === undefined) continue
    const known = texts.get(ref)
    const text = node.data.replace(/\s+/g, ' ')
    if (known) known.text += `${text}`
    else texts.set(ref, {text, line: lineOf(element)})
  }
  return texts
}

/** All text nodes below a root that are not blank; the words with which a drawing is described stand on no sheet. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '' && !isDescription(node)) nodes.push(node)
  }
  return nodes
}

/** The source line of the nearest element that carries one. */
export function lineOf(element: Element): number | undefined {
  const line = Number(element.closest('[data-line]')?.getAttribute('data-line'))
  return Number.isInteger(line) && line > 0 ? line : undefined
}

// --- internal ---

function isDescription({parentElement}: Text): boolean {
  return parentElement?.matches('svg > title, svg > desc') ?? false
}

// Paged.js finds its place again by elements only
function wrapStrayText(fragment: DocumentFragment): void {
  for (const node of [...fragment.childNodes]) {
    if (!(node instanceof Text) || node.data.trim() === '') continue
    const wrapper = document.createElement('div')
    node.replaceWith(wrapper)
    wrapper.append(node)
  }
}
