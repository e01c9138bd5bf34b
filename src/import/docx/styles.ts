import {type ParagraphFormat, readParagraphFormat} from './paragraph-format.ts'
import {type RunFormat, readRunFormat} from './run-format.ts'
import {childOf, childrenOf, settingOf, type XmlElement} from './xml.ts'

/** A style with all that it inherits. */
export interface Style {
  id: string
  /** as the user sees it, e.g. `heading 1` */
  name: string
  paragraph: ParagraphFormat
  run: RunFormat
}

/** The styles of a file, each resolved once. */
export interface Styles {
  /** the named paragraph style, or the default one */
  paragraph(id: string | undefined): Style
  /** what a character style adds */
  character(id: string | undefined): RunFormat
  /** whether a table style draws lines */
  isRuledTable(id: string | undefined): boolean
  /** the list that a style numbers with */
  numberIdOf(id: string): string | undefined
  /** the fonts of the theme: `major` for headings, `minor` for text */
  themeFonts: ReadonlyMap<string, string>
}

/** Read `styles.xml`: defaults of the document, then each style over the one it is based on. */
export function readStyles(root: XmlElement | undefined, theme?: XmlElement): Styles {
  const defaults = childOf(root, 'w:docDefaults')
  const base: Style = {
    id: '',
    name: '',
    paragraph: readParagraphFormat(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    run: readRunFormat(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'))
  }
  const elements = childrenOf(root, 'w:style')
  const byId = new Map(elements.map(element => [element.attributes.get('w:styleId') ?? '', element]))
  const resolved = new Map<string, Style>()
  const resolve = (id: string | undefined, start: Style, seen: readonly string[] = []): Style => {
    const element = id === undefined ? undefined : byId.get(id)
    if (id === undefined || !element || seen.includes(id) || seen.length > deepestChain) return start
    const key = `${start === base} ${id}`
    const known = resolved.get(key)
    if (known) return known
    const style = extend(resolve(settingOf(element, 'w:basedOn'), start, [...seen, id]), id, element)
    resolved.set(key, style)
    return style
  }
  const standard = elements
    .find(({attributes}) => attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default')))
    ?.attributes.get('w:styleId')
  return {
    paragraph: id => resolve(id !== undefined && byId.has(id) ? id : standard, base),
    character: id => resolve(id, nothing).run,
    isRuledTable: id => isRuled(id, byId),
    numberIdOf: id => resolve(id, nothing).paragraph.numberId,
    themeFonts: readThemeFonts(theme)
  }
}

// --- internal ---

const nothing: Style = {id: '', name: '', paragraph: {}, run: {}}
const deepestChain = 32

function readThemeFonts(theme: XmlElement | undefined): Map<string, string> {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme')
  return new Map(
    ['major', 'minor'].flatMap(kind => {
      const name = childOf(childOf(scheme, `a:${kind}Font`), 'a:latin')?.attributes.get('typeface')
      return name ? [[kind, name] as const] : []
    })
  )
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function isRuled(id: string | undefined, byId: ReadonlyMap<string, XmlElement>, depth = 0): boolean {
  const style = id === undefined ? undefined : byId.get(id)
  if (!style || depth > deepestChain) return false
  const borders = childOf(childOf(style, 'w:tblPr'), 'w:tblBorders')
  if (!borders) return isRuled(settingOf(style, 'w:basedOn'), byId, depth + 1)
  return borders.children.some(edge => !['nil', 'none'].includes(edge.attributes.get('w:val') ?? 'none'))
}

function extend(parent: Style, id: string, element: XmlElement): Style {
  return {
    id,
    name: settingOf(element, 'w:name') ?? id,
    paragraph: {...parent.paragraph, ...readParagraphFormat(childOf(element, 'w:pPr'))},
    run: {...parent.run, ...readRunFormat(childOf(element, 'w:rPr'))}
  }
}
