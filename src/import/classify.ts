import type {RootContent} from 'mdast'
import type {Organs} from '../core/model/header.ts'
import {findType, numberingOf} from '../core/model/types/index.ts'
import {profileById} from '../core/profiles/index.ts'
import {readAppendices} from './classify/appendices.ts'
import {appendixNode, noteNodes} from './classify/attachments.ts'
import {type Body, writeBody} from './classify/body.ts'
import {type Closing, readClosing} from './classify/closing.ts'
import {readContact} from './classify/contact.ts'
import {readCopy} from './classify/copy.ts'
import {settleEnacting} from './classify/enacting.ts'
import {settleEndMarks} from './classify/end-marks.ts'
import {flattenLayoutTables} from './classify/layout-tables.ts'
import {settleLeadWord} from './classify/lead-word.ts'
import {readMark} from './classify/marks.ts'
import {extractNotes} from './classify/notes.ts'
import {type Opening, readOpening} from './classify/opening.ts'
import {proposeProfile} from './classify/profile.ts'
import type {Front, Reading} from './classify/reading.ts'
import {rejoinParagraphs} from './classify/rejoin.ts'
import {findResidue} from './classify/residue.ts'
import {type BlockRecord, type ParagraphRecord, type SourceText, textOf} from './record.ts'
import {doubtful, type Remark} from './remark.ts'

/** A paper as the text tells it: front matter, body as Markdown nodes, and what to report. */
export interface Draft {
  front: Front
  nodes: RootContent[]
  remarks: Remark[]
  /** the words that the field `copy` prints */
  copied?: string
}

/** Find the parts of an official paper in neutral records; no word is changed, none is left out. `organs`: who may have copied it. */
export function classify(source: SourceText, organs: Organs = new Map()): Draft {
  const flat = flattenLayoutTables(source.blocks)
  const annotated = extractNotes(flat, source.notes)
  const opening = readOpening(annotated.blocks)
  const closing = readClosing(opening.body)
  const settled = settleFront(flat, opening, closing)
  const after = readAfter(closing.after, organs)
  const {stray, appendices, remarks: afterRemarks} = readAppendices(after.rest)
  const joinParagraphs = source.unit === 'line' ? rejoinParagraphs : keepParagraphs
  const text = joinParagraphs([...closing.body, ...stray])
  const body = writeBody([...settled.kept, ...text.blocks])
  const attached = appendices.map(appendix => appendixNode(appendix, joinParagraphs))
  return {
    front: {...settled.front, ...after.front, ...numberingField(body, settled.front), status: 'draft'},
    nodes: [...body.nodes, ...noteNodes(annotated.notes), ...attached.map(each => each.node)],
    remarks: [
      ...source.remarks,
      ...opening.remarks,
      ...inferredTables(flat),
      ...annotated.remarks,
      ...text.remarks,
      ...body.remarks,
      ...attached.flatMap(each => each.remarks),
      ...closing.remarks,
      ...settled.remarks,
      ...after.remarks,
      ...afterRemarks,
      ...findResidue(text.blocks)
    ],
    copied: after.copied
  }
}

// --- internal ---

/** How far the paper may go, told at the foot of its last page. */
function readLimit(block: BlockRecord | undefined): Reading | undefined {
  const mark = block?.kind === 'paragraph' ? readMark(textOf(block).replace(/\.$/, ''), block.line) : undefined
  return mark?.front.circulation ? mark : undefined
}

/** The block of who copied the paper, and the address that stands below it. */
function readAfter(
  blocks: BlockRecord[],
  organs: Organs
): {front: Front; rest: BlockRecord[]; remarks: Remark[]; copied?: string} {
  const limit = readLimit(blocks[0])
  if (limit) {
    const below = readAfter(blocks.slice(1), organs)
    return {...below, front: {...limit.front, ...below.front}, remarks: [...limit.remarks, ...below.remarks]}
  }
  const reading = readCopy(blocks, organs)
  if (!reading) return {front: {}, rest: blocks, remarks: []}
  const {copy, printed, rest, remarks} = reading
  const contact = readContact(rest)
  return {
    front: {copy, ...contact.front},
    rest: contact.rest,
    remarks: [...remarks, ...contact.remarks],
    copied: printed
  }
}

/** A word processor's paragraphs are whole: no page has split them. */
function keepParagraphs(blocks: BlockRecord[]): {blocks: BlockRecord[]; remarks: Remark[]} {
  return {blocks, remarks: []}
}

/** Choose the profile, then bring the fields to the form that it prints. */
function settleFront(
  blocks: BlockRecord[],
  opening: Opening,
  closing: Closing
): {front: Front; kept: ParagraphRecord[]; remarks: Remark[]} {
  const description = [opening.front.description, closing.front.description].filter(Boolean).join('; ')
  const read: Front = {...opening.front, ...closing.front, ...(description && {description})}
  const {id, isCertain} = proposeProfile(blocks, read)
  const profile = profileById(id)
  const marked = settleEndMarks(settleLeadWord(read, profile), profile, [...opening.remarks, ...closing.remarks])
  const verbLine = read.type === undefined ? undefined : findType(read.type)?.[profile.system]?.verbLine
  const enacting = opening.enacting ? settleEnacting(opening.enacting, verbLine) : {front: {}, kept: []}
  return {
    front: {...marked.front, ...enacting.front, ...(!isCertain && {profile: id})},
    kept: enacting.kept,
    remarks: [...marked.remarks, ...(isCertain ? [] : [doubtful('profile-proposed', [], id)])]
  }
}

/** The scheme of the labels, where it is not the one of the type. */
function numberingField({numbering, nodes}: Body, {type, profile, codeNotation = ''}: Front): Front {
  const system = profile ? profileById(profile).system : codeNotation.includes('/') ? 'party' : 'state'
  const known = type === undefined ? undefined : findType(type)
  const isUsual = numbering === (known ? numberingOf(known, system) : 'report')
  return isUsual || (numbering === 'report' && !nodes.some(node => node.type === 'heading')) ? {} : {numbering}
}

function inferredTables(blocks: BlockRecord[]): Remark[] {
  return blocks
    .filter(block => block.kind === 'table' && block.inferred)
    .map(block => doubtful('table-from-columns', [block.line]))
}
