import type {WordAlign, WordRun} from '../../core/checker/word-form.ts'
import {isPageField} from './fields.ts'
import {runLook} from './measure-paragraph.ts'
import {twipsOf} from './measures.ts'
import {readParagraphFormat} from './paragraph-format.ts'
import {readRunFormat} from './run-format.ts'
import type {Story} from './story.ts'
import {childOf, childrenOf, descendantsOf, settingOf, type XmlElement} from './xml.ts'

/** A page number in a head or foot, and how it is set. */
export interface PageNumberFound {
  run: WordRun
  align: WordAlign
  /** paragraphs with words above it */
  linesAbove: number
}

/** The page number of a head or foot; nothing where it prints none. */
export function readPageNumber(root: XmlElement, story: Pick<Story, 'styles'>): PageNumberFound | undefined {
  const paragraphs = descendantsOf(root, 'w:p')
  const at = paragraphs.findLastIndex(paragraph => fieldIn(paragraph) !== undefined)
  const paragraph = paragraphs[at]
  const field = paragraph && fieldIn(paragraph)
  if (!paragraph || !field) return undefined
  const properties = childOf(paragraph, 'w:pPr')
  const style = story.styles.paragraph(settingOf(properties, 'w:pStyle'))
  const run = field.name === 'w:r' ? field : descendantsOf(field, 'w:r')[0]
  const own = childOf(run, 'w:rPr')
  const character = story.styles.character(settingOf(own, 'w:rStyle'))
  return {
    run: {text: '1', ...runLook({...style.run, ...character, ...readRunFormat(own)}, story)},
    align: alignOf(paragraph, {...style.paragraph, ...readParagraphFormat(properties)}.align ?? 'left', field),
    linesAbove: paragraphs.slice(0, at).filter(hasWords).length
  }
}

// --- internal ---

/** The run or the simple field that prints the number. */
function fieldIn(paragraph: XmlElement): XmlElement | undefined {
  const simple = descendantsOf(paragraph, 'w:fldSimple').find(({attributes}) =>
    isPageField(attributes.get('w:instr') ?? '')
  )
  const codes = (run: XmlElement) =>
    childrenOf(run, 'w:instrText')
      .map(({text}) => text)
      .join('')
  return simple ?? descendantsOf(paragraph, 'w:r').find(run => isPageField(codes(run)) || hasOldMark(run))
}

/** Very old files have a sign of its own for the number. */
function hasOldMark(run: XmlElement): boolean {
  return childOf(run, 'w:pgNum') !== undefined
}

/** A frame or a tab stop may put it into the middle too. */
function alignOf(paragraph: XmlElement, align: WordAlign, field: XmlElement): WordAlign {
  const frame = childOf(childOf(paragraph, 'w:pPr'), 'w:framePr')?.attributes
  const side = frame?.get('w:xAlign')
  if (side === 'center' || side === 'right' || side === 'left') return side
  if (frame && twipsOf(frame.get('w:x'))) return 'center'
  const inline = paragraph.children.filter(({name}) => name !== 'w:pPr')
  const position = inline.findIndex(child => child === field || descendantsOf(child, field.name).includes(field))
  const tabs = inline.slice(0, position + 1).flatMap(child => descendantsOf(child, 'w:tab')).length
  if (align !== 'left' || tabs === 0) return align
  return tabs === 1 ? 'center' : 'right'
}

function hasWords(paragraph: XmlElement): boolean {
  return descendantsOf(paragraph, 'w:t').some(({text}) => text.trim() !== '')
}
