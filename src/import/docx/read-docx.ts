import type {WordElement, WordSheet} from '../../core/checker/word-form.ts'
import type {Message} from '../../core/diagnostic.ts'
import type {SourceText} from '../record.ts'
import {type BlockRecord, textOf} from '../record.ts'
import {refusals} from '../refusals.ts'
import type {Remark} from '../remark.ts'
import {readBlocks} from './blocks.ts'
import {readComments} from './comments.ts'
import {openFields} from './fields.ts'
import {gapsByLook} from './gaps.ts'
import {findHazards} from './hazards.ts'
import {readMargins} from './margins.ts'
import type {MeasuredParagraph} from './measured.ts'
import {openNotes} from './note-shelf.ts'
import {readNumbering} from './numbering.ts'
import {settleOutlines} from './outlines.ts'
import {openPackage, type Package} from './package.ts'
import {readPageSetup} from './page-setup.ts'
import {openPictures} from './picture-shelf.ts'
import {readProvenance} from './provenance.ts'
import {partOfType, readRelationships} from './relationships.ts'
import type {ChangeChoice, Story} from './story.ts'
import {readStyles} from './styles.ts'
import {settleTabs} from './tabs.ts'
import {Unreadable} from './unreadable.ts'
import {childOf, type XmlElement} from './xml.ts'

/** Read a Word file: its text as neutral records, or in one line why not. */
export function readDocx(content: Uint8Array, changes: ChangeChoice = 'accept'): SourceText | {error: Message} {
  return orRefusal(() => readPackage(openPackage(content), changes).source)
}

/** A Word file with the form of all its paragraphs, sheets and page numbers. */
export interface MeasuredDocx {
  source: SourceText
  /** in the order of the text, blank ones too */
  paragraphs: MeasuredParagraph[]
  sheets: WordSheet[]
  pageNumbers: WordElement[]
  /** as the program that saved the file counted them */
  pages?: number
}

/** Read a Word file and measure its form; tracked changes are taken as made. */
export function readMeasuredDocx(content: Uint8Array): MeasuredDocx | {error: Message} {
  return orRefusal(() => {
    const paragraphs: MeasuredParagraph[] = []
    const opened = openPackage(content)
    const {source, body, story} = readPackage(opened, 'accept', paragraphs)
    return {source, paragraphs, ...readPageSetup(body, story), ...readPages(opened)}
  })
}

// --- internal ---

const mostParagraphs = 20_000

interface ReadPackage {
  source: SourceText
  body: XmlElement
  story: Story
}

function orRefusal<Read>(read: () => Read): Read | {error: Message} {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return {error: error.text}
    throw error
  }
}

function readPages(source: Package): {pages?: number} {
  const part = partOfType(readRelationships(source, ''), 'extended-properties')
  const text = childOf(part === undefined ? undefined : source.xml(part), '?:Pages')?.text
  const pages = Number(text)
  return text && pages > 0 ? {pages} : {}
}

function readPackage(source: Package, changes: ChangeChoice, measures?: MeasuredParagraph[]): ReadPackage {
  const part = partOfType(readRelationships(source, ''), 'officeDocument')
  const body = part === undefined ? undefined : childOf(source.xml(part), 'w:body')
  if (part === undefined || !body) throw new Unreadable(refusals.noDocument)
  const story = openStory(source, part, changes, measures)
  const letterhead = readMargins(body, story)
  const blocks = [...letterhead, ...readBlocks(body, story)]
  if (story.place.paragraph > mostParagraphs) throw new Unreadable(refusals.bomb)
  if (!blocks.some(hasWords)) throw new Unreadable(refusals.empty)
  const isOurs = readProvenance(source) !== undefined
  const settled = settleTabs(gapsByLook(settleOutlines(blocks, isOurs)))
  return {
    source: {
      blocks: settled.blocks,
      notes: story.notes.bodies,
      pictures: story.pictures.pictures,
      remarks: [...findHazards(source, story.links), ...story.remarks, ...settled.remarks],
      unit: 'paragraph'
    },
    body,
    story
  }
}

function openStory(source: Package, part: string, changes: ChangeChoice, measures?: MeasuredParagraph[]): Story {
  const links = readRelationships(source, part)
  const other = (type: string): XmlElement | undefined => {
    const name = partOfType(links, type)
    return name === undefined ? undefined : source.xml(name)
  }
  const styles = readStyles(other('styles'), measures && other('theme'))
  const remarks: Remark[] = []
  return {
    source,
    links,
    styles,
    numbering: readNumbering(other('numbering'), styles.numberIdOf),
    changes,
    fields: openFields(),
    notes: openNotes(kind => partOfType(links, `${kind}s`)),
    pictures: openPictures(source),
    comments: readComments(other('comments')),
    place: {paragraph: 0, table: 0},
    spot: {},
    ...(measures && {measures}),
    remarks,
    readBlocks
  }
}

function hasWords(block: BlockRecord): boolean {
  return block.kind === 'table' || /\S/.test(textOf(block))
}
