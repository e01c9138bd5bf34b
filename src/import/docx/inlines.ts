import {encodingOfFont} from '../legacy/font-encoding.ts'
import {doubtful} from '../remark.ts'
import {isChange, isLeftOut, noteChange} from './changes.ts'
import {readDrawing} from './drawings.ts'
import {isPageField} from './fields.ts'
import type {Piece, TextPiece} from './pieces.ts'
import {type RunFormat, readRunFormat} from './run-format.ts'
import type {Story} from './story.ts'
import {symbolText} from './symbols.ts'
import {childOf, childrenOf, descendantsOf, settingOf, type XmlElement} from './xml.ts'

/** The pieces of a paragraph, or of anything that wraps runs. */
export function readInlines(element: XmlElement, story: Story, base: RunFormat): Piece[] {
  return element.children.flatMap(child => readInline(child, story, base))
}

// --- internal ---

type InlineReader = (element: XmlElement, story: Story, format: RunFormat) => Piece[]

const nothing: InlineReader = () => []
const readBreak: InlineReader = ({attributes}) => (attributes.get('w:type') === 'page' ? [] : [{kind: 'break'}])
const readDrawn: InlineReader = (element, story) => readDrawing(element, story)

const readers: Record<string, InlineReader> = {
  'w:r': readRun,
  'w:t': ({text, attributes}, story, format) =>
    textPiece(attributes.get('xml:space') === 'preserve' ? text : text.trim(), story, format),
  'w:delText': ({text}, story, format) => textPiece(text, story, format),
  'w:tab': (_, story, format) => textPiece('\t', story, format),
  'w:ptab': (_, story, format) => textPiece('\t', story, format),
  'w:noBreakHyphen': (_, story, format) => textPiece('\u2011', story, format),
  // In TCVN3 the byte of the soft hyphen is the letter ư.
  'w:softHyphen': (_, story, format) => textPiece('\u00ad', story, format),
  'w:sym': ({attributes}, story, format) =>
    textPiece(symbolText(Number.parseInt(attributes.get('w:char') ?? '', 16)), story, {...format, font: undefined}),
  'w:br': readBreak,
  'w:cr': readBreak,
  'w:footnoteReference': (element, story) => readNote('footnote', element, story),
  'w:endnoteReference': (element, story) => readNote('endnote', element, story),
  'w:commentReference': readComment,
  'w:fldChar': readFieldMark,
  'w:instrText': ({text}, {fields}) => {
    fields.addCode(text)
    return []
  },
  'w:fldSimple': (element, story, format) =>
    isPageField(element.attributes.get('w:instr') ?? '') ? [] : readInlines(element, story, format),
  'w:drawing': readDrawn,
  'w:pict': readDrawn,
  'w:object': (element, story) => {
    story.remarks.push(doubtful('embedded-object', [story.place.paragraph]))
    return readDrawing(element, story)
  },
  'mc:AlternateContent': readAlternative,
  'm:oMath': readFormula,
  'w:ruby': (element, story, format) => {
    const text = childOf(element, 'w:rubyBase')
    return text ? readInlines(text, story, format) : []
  },
  'w:pPr': nothing,
  'w:rPr': nothing,
  'w:sdtPr': nothing,
  'w:sdtEndPr': nothing,
  'w:smartTagPr': nothing,
  'w:customXmlPr': nothing
}

/** What the reader does not know may wrap text, and no word is to be lost. */
function readInline(element: XmlElement, story: Story, format: RunFormat): Piece[] {
  if (isChange(element)) {
    noteChange(story)
    if (isLeftOut(element, story)) return []
  }
  return (readers[element.name] ?? readInlines)(element, story, format)
}

function readRun(run: XmlElement, story: Story, base: RunFormat): Piece[] {
  const properties = childOf(run, 'w:rPr')
  const style = properties && story.styles.character(settingOf(properties, 'w:rStyle'))
  return readInlines(run, story, {...base, ...style, ...readRunFormat(properties)})
}

function textPiece(text: string, story: Story, format: RunFormat): TextPiece[] {
  if (text === '' || !story.fields.isShown()) return []
  if (format.hidden) {
    story.remarks.push(doubtful('hidden-text', [story.place.paragraph], text))
    return []
  }
  const encoding = encodingOfFont(format.font)
  return [
    {
      kind: 'text',
      text,
      strong: format.bold ?? false,
      emphasis: format.italic ?? false,
      caps: format.caps ?? false,
      format,
      ...(encoding && {encoding}),
      ...(format.raised && format.raised !== 'baseline' && {raised: format.raised})
    }
  ]
}

function readNote(kind: 'footnote' | 'endnote', {attributes}: XmlElement, story: Story): Piece[] {
  const id = story.notes.call(kind, attributes.get('w:id') ?? '', story)
  if (id !== undefined) return [{kind: 'note', id}]
  story.remarks.push(doubtful('note-without-body', [story.place.paragraph], attributes.get('w:id') ?? ''))
  return []
}

function readComment({attributes}: XmlElement, story: Story): Piece[] {
  const text = story.comments.get(attributes.get('w:id') ?? '')
  if (text) story.remarks.push(doubtful('comment', [story.place.paragraph], text))
  return []
}

function readFieldMark({attributes}: XmlElement, {fields}: Story): Piece[] {
  const type = attributes.get('w:fldCharType')
  if (type === 'begin') fields.begin()
  else if (type === 'separate') fields.separate()
  else if (type === 'end') fields.end()
  return []
}

/** The same content twice, for new programs and for old ones: the old one only where the new one says nothing. */
function readAlternative(element: XmlElement, story: Story, format: RunFormat): Piece[] {
  const told = story.remarks.length
  for (const choice of childrenOf(element, 'mc:Choice')) {
    const pieces = readInlines(choice, story, format)
    if (pieces.length > 0 || story.remarks.length > told) return pieces
  }
  const fallback = childOf(element, 'mc:Fallback')
  return fallback ? readInlines(fallback, story, format) : []
}

function readFormula(element: XmlElement, story: Story, format: RunFormat): Piece[] {
  const text = descendantsOf(element, 'm:t')
    .map(each => each.text)
    .join('')
  story.remarks.push(doubtful('formula-text', [story.place.paragraph], text))
  return textPiece(text, story, format)
}
