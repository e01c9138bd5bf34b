import type {Element, ElementContent} from 'hast'

/** A section as a sheet can show it: without the parts that only a screen offers, such as the figures behind a chart. */
export function printedPart(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    return child.properties.dataUnprinted === undefined ? [printedPart(child)] : []
  })
  return {...element, children}
}
