import {lineOf} from './source.ts'

const foreign =
  'script, style, template, link, meta, base, iframe, frame, object, embed, applet, portal, form, audio, video, source, track'
/** What a drawing is made of; everything else that SVG has could load, move or hold something foreign. */
const drawn = 'svg, g, title, desc, rect, line, path, circle, polyline, polygon, text, tspan'
const addresses = ['src', 'srcset', 'srcdoc', 'poster', 'data', 'background', 'xlink:href']

/** What a section may not hold: anything that runs or loads. The page's policy blocks it too; this one says where. */
export function refusedParts(source: DocumentFragment): string[] {
  return [...source.querySelectorAll('*')].flatMap(element =>
    refusalsOf(element).map(what => `refused: ${what}${at(element)}`)
  )
}

// --- internal ---

function refusalsOf(element: Element): string[] {
  const name = element.localName
  if (element.matches(foreign)) return [`<${name}>`]
  if (isDrawing(element) && !element.matches(drawn)) return [`<${name}> in <svg>`]
  return [...element.attributes].flatMap(({name: attribute, value}) => {
    if (attribute.startsWith('on')) return [`${attribute} on <${name}>`]
    if (isDrawing(element) && /url\(|href$/i.test(`${value}${attribute}`)) return [`${attribute} of <${name}>`]
    if (attribute === 'href' && name === 'a') return /^\s*(?:https?:|mailto:|#)/i.test(value) ? [] : ['href of <a>']
    if ((attribute === 'href' || addresses.includes(attribute)) && !isInner(value)) return [`${attribute} of <${name}>`]
    if (attribute === 'style' && /url\(|@import|image-set\(/i.test(value)) return [`style of <${name}>`]
    return []
  })
}

function isDrawing({namespaceURI}: Element): boolean {
  return namespaceURI === 'http://www.w3.org/2000/svg'
}

function isInner(address: string): boolean {
  return address.startsWith('#') || address.startsWith('data:image/')
}

function at(element: Element): string {
  const line = lineOf(element)
  return line === undefined ? '' : ` in line ${line}`
}
