import type {Element, ElementContent} from 'hast'
import type {Copy} from '../../core/model/copy.ts'
import {existsOn, headerLines, type Organs} from '../../core/model/header.ts'
import type {Organ} from '../../core/model/organ.ts'
import {copyBlock} from '../../core/official/copy.ts'
import {oldestProfile, profileFor} from '../../core/profiles/index.ts'
import {slugOf} from '../../core/vietnamese/fold.ts'
import {type BlockRecord, type ParagraphRecord, textOf} from '../record.ts'
import {found, type Remark} from '../remark.ts'
import {wordsOf} from '../words.ts'
import {type CopyHead, readCopyHead} from './copy-head.ts'
import {settleEndMarks} from './end-marks.ts'
import {isRecipientsLabel, readRecipients} from './recipients.ts'
import {readSignature} from './signature.ts'

/** What a copying organ added below a paper, as the field `copy`; its words as they will be printed; and what follows. */
export interface CopyReading {
  copy: Copy
  printed: string
  rest: BlockRecord[]
  remarks: Remark[]
}

/**
 * Read the head or stamp of a copy with its recipients and signature. The organ must be one of the workspace, and the field must
 * print every word that stands there: else the block stays text.
 */
export function readCopy(blocks: readonly BlockRecord[], organs: Organs): CopyReading | undefined {
  const records = leadingParagraphs(blocks)
  const head = readCopyHead(records)
  const organ = head && organOf(head, organs)
  if (!head || !organ) return undefined
  const profile = profileFor(organ.system, head.issuedDate) ?? oldestProfile(organ.system)
  const below = readEnd(records.slice(head.used), head)
  const {recipients, archive} = settleEndMarks(
    {recipients: below.recipients, archive: below.archive},
    profile,
    []
  ).front
  const copy: Copy = {
    form: head.form,
    organ: organ.key,
    ...(head.codeNumber && {codeNumber: head.codeNumber}),
    ...(head.issuedDate && {issuedDate: head.issuedDate}),
    ...(head.place && head.place !== organ.place && {place: head.place}),
    ...(recipients && {recipients}),
    ...(archive && archive !== organ.archive && {archive}),
    ...(below.signer && {signer: below.signer})
  }
  const printed = textIn(copyBlock({front: {copy}, copy: {organ, profile}, organs}))
  const read = records.slice(0, head.used + below.used)
  if (!isSameWords(printed, read.map(textOf).join(' '))) return undefined
  return {
    copy,
    printed,
    rest: blocks.slice(read.length),
    remarks: [found('copy', [read[0]!.line], `${copy.form}, ${organ.name}`)]
  }
}

// --- internal ---

function leadingParagraphs(blocks: readonly BlockRecord[]): ParagraphRecord[] {
  const table = blocks.findIndex(block => block.kind === 'table')
  return (table < 0 ? blocks : blocks.slice(0, table)).filter(block => block.kind === 'paragraph')
}

/** The organ whose header or name stands there, and whose symbol stands in the number. */
function organOf({organName, symbol, issuedDate}: CopyHead, organs: Organs): Organ | undefined {
  const name = slugOf(organName)
  const namesOf = (organ: Organ) => {
    const {parent, lines} = headerLines(organ, organs)
    return [organ.name, lines.join(' '), [parent, ...lines].join(' ')].map(slugOf)
  }
  return [...organs.values()].find(
    organ =>
      namesOf(organ).includes(name) &&
      organ.symbol === symbol &&
      (issuedDate === undefined || existsOn(organ, issuedDate))
  )
}

interface CopyEnd extends Pick<Copy, 'recipients' | 'archive' | 'signer'> {
  used: number
}

/** Recipients, which a stamp has on one of its own lines, and the signature. */
function readEnd(records: ParagraphRecord[], {recipients}: CopyHead): CopyEnd {
  const list = records[0] && isRecipientsLabel(records[0]) ? readRecipients(records) : undefined
  const listed = list?.used ?? 0
  const signature = readSignature(records.slice(listed))
  const [signer, ...others] = signature.signers
  return {
    ...(recipients && {recipients}),
    ...(list?.front.recipients && {recipients: list.front.recipients}),
    ...(list?.front.archive && {archive: list.front.archive}),
    ...(signer && others.length === 0 && {signer}),
    used: listed + signature.used
  }
}

function isSameWords(printed: string, read: string): boolean {
  const sorted = (text: string) => wordsOf(text).sort().join(' ')
  return sorted(printed) === sorted(read)
}

function textIn(node: Element | ElementContent | undefined): string {
  if (node?.type === 'text') return node.value
  return node?.type === 'element' ? node.children.map(textIn).join(' ') : ''
}
