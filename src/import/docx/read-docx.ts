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
import {openNotes} from './note-shelf.ts'
import {readNumbering} from './numbering.ts'
import {settleOutlines} from './outlines.ts'
import {openPackage, type Package} from './package.ts'
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
  try {
    return readPackage(openPackage(content), changes)
  } catch (error) {
    if (error instanceof Unreadable) return {error: error.text}
    throw error
  }
}

// --- internal ---

const mostParagraphs = 20_000

function readPackage(source: Package, changes: ChangeChoice): SourceText {
  const part = partOfType(readRelationships(source, ''), 'officeDocument')
  const body = part === undefined ? undefined : childOf(source.xml(part), 'w:body')
  if (part === undefined || !body) throw new Unreadable(refusals.noDocument)
  const story = openStory(source, part, changes)
  const letterhead = readMargins(body, story)
  const blocks = [...letterhead, ...readBlocks(body, story)]
  if (story.place.paragraph > mostParagraphs) throw new Unreadable(refusals.bomb)
  if (!blocks.some(hasWords)) throw new Unreadable(refusals.empty)
  const isOurs = readProvenance(source) !== undefined
  const settled = settleTabs(gapsByLook(settleOutlines(blocks, isOurs)))
  return {
    blocks: settled.blocks,
    notes: story.notes.bodies,
    pictures: story.pictures.pictures,
    remarks: [...findHazards(source, story.links), ...story.remarks, ...settled.remarks],
    unit: 'paragraph'
  }
}

function openStory(source: Package, part: string, changes: ChangeChoice): Story {
  const links = readRelationships(source, part)
  const other = (type: string): XmlElement | undefined => {
    const name = partOfType(links, type)
    return name === undefined ? undefined : source.xml(name)
  }
  const styles = readStyles(other('styles'))
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
    place: {paragraph: 0},
    remarks,
    readBlocks
  }
}

function hasWords(block: BlockRecord): boolean {
  return block.kind === 'table' || /\S/.test(textOf(block))
}
