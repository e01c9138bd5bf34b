import type {FrontMatter} from '../../core/model/front-matter.ts'
import type {Signer} from '../../core/model/signer.ts'
import {type BlockRecord, type ParagraphRecord, textOf} from '../record.ts'
import {doubtful, found, type Remark} from '../remark.ts'
import {isAppendixLine} from './appendices.ts'
import {readContact} from './contact.ts'
import {isCopyMark} from './marks.ts'
import type {Front} from './reading.ts'
import {isRecipientsLabel, readRecipients} from './recipients.ts'
import {readSignature, type SignatureFound, startsSignature} from './signature.ts'

/** The body proper, what the end of the paper says, and what stands after it. */
export interface Closing {
  front: Front
  body: BlockRecord[]
  after: BlockRecord[]
  remarks: Remark[]
}

/** Find Nơi nhận and the signature, in either order, and divide the text there. */
export function readClosing(blocks: BlockRecord[]): Closing {
  const label = findRecipients(blocks)
  if (label < 0) return withoutRecipients(blocks)
  const recipients = readRecipients(paragraphsFrom(blocks, label))
  const end = label + recipients.used
  const below = readSignature(paragraphsFrom(blocks, end))
  const start = below.signers.length > 0 ? label : signatureBefore(blocks, label)
  const signature = start < label ? readSignature(paragraphsFrom(blocks, start).slice(0, label - start)) : below
  const contact = readContact(blocks.slice(end + below.used))
  return {
    front: {...recipients.front, ...signerFields(signature), ...contact.front},
    body: blocks.slice(0, start),
    after: contact.rest,
    remarks: [...recipients.remarks, ...signature.remarks, ...signerRemarks(signature), ...contact.remarks]
  }
}

// --- internal ---

const longestSignature = 12

/** The last Nơi nhận of the paper itself: an appendix may hold the model of another paper. */
function findRecipients(blocks: BlockRecord[]): number {
  const isLabel = (block: BlockRecord) => block.kind === 'paragraph' && isRecipientsLabel(block)
  const first = blocks.findIndex(isLabel)
  if (first < 0) return first
  const appendix = findAppendix(blocks, 0)
  if (appendix < first && findSignature(blocks, appendix) >= 0) return -1
  return blocks.slice(0, Math.min(findAppendix(blocks, first), findCopy(blocks, first))).findLastIndex(isLabel)
}

/** What a copying organ added below: the paper itself ends before it. */
function findCopy(blocks: BlockRecord[], from: number): number {
  const start = blocks.findIndex(
    (block, index) => index > from && block.kind === 'paragraph' && isCopyMark(textOf(block))
  )
  return start < 0 ? blocks.length : start
}

function findAppendix(blocks: BlockRecord[], from: number): number {
  const start = blocks.findIndex(
    (block, index) => index >= from && block.kind === 'paragraph' && isAppendixLine(textOf(block))
  )
  return start < 0 ? blocks.length : start
}

/** The first line of a signature that ends at or a little above `end`; -1 where there is none. */
function findSignature(blocks: BlockRecord[], end: number): number {
  const isStart = (block: BlockRecord) => block.kind === 'paragraph' && startsSignature(textOf(block))
  return blocks.findIndex((block, index) => index >= end - longestSignature && index < end && isStart(block))
}

function withoutRecipients(blocks: BlockRecord[]): Closing {
  const end = findAppendix(blocks, 0)
  const start = findSignature(blocks, end)
  if (start < 0) return {front: {}, body: blocks.slice(0, end), after: blocks.slice(end), remarks: []}
  const signature = readSignature(paragraphsFrom(blocks, start).slice(0, end - start))
  const contact = readContact(blocks.slice(start + signature.used))
  return {
    front: {...signerFields(signature), ...contact.front},
    body: blocks.slice(0, start),
    after: contact.rest,
    remarks: [...signature.remarks, ...signerRemarks(signature), ...contact.remarks]
  }
}

/** Extractions that read the right column first put the signature above Nơi nhận. */
function signatureBefore(blocks: BlockRecord[], label: number): number {
  for (let start = Math.max(0, label - longestSignature); start < label; start++) {
    const block = blocks[start]!
    if (block.kind !== 'paragraph' || !startsSignature(textOf(block))) continue
    if (readSignature(paragraphsFrom(blocks, start).slice(0, label - start)).used === label - start) return start
  }
  return label
}

function paragraphsFrom(blocks: BlockRecord[], at: number): ParagraphRecord[] {
  const rest = blocks.slice(at)
  const table = rest.findIndex(block => block.kind === 'table')
  return (table < 0 ? rest : rest.slice(0, table)).filter(block => block.kind === 'paragraph')
}

function signerFields({signers, signed}: SignatureFound): Front {
  const issuedBy = boardOf(signers[0]?.authority)
  return {
    ...(signers.length > 0 && {signer: rightFirst(signers)}),
    ...(issuedBy && {issuedBy}),
    ...(signed.length > 0 && {description: signed.join('; ')})
  }
}

/** Who presides over a meeting signs on the right, and a text gives the left column first. */
function rightFirst(signers: Signer[]): Signer[] {
  const presides = (signer: Signer) => /^CHỦ (?:T(?:ỌA|OẠ)|TRÌ)/.test(signer.position ?? '')
  return [...signers.filter(presides), ...signers.filter(signer => !presides(signer))]
}

const boards: [RegExp, FrontMatter['issuedBy']][] = [
  [/^T\/M BAN THƯỜNG VỤ/, 'ban-thuong-vu'],
  [/^T\/M (?:BAN CHẤP HÀNH|(?:ĐẢNG|TỈNH|HUYỆN|THÀNH) (?:ỦY|UỶ))/, 'ban-chap-hanh'],
  [/^T\/M THƯỜNG TRỰC/, 'thuong-truc'],
  [/^T\/M ĐOÀN CHỦ TỊCH/, 'dai-hoi']
]

function boardOf(authority = ''): FrontMatter['issuedBy'] {
  return boards.find(([pattern]) => pattern.test(authority))?.[1]
}

function signerRemarks({signers, remarks}: SignatureFound): Remark[] {
  const issuedBy = boardOf(signers[0]?.authority)
  const line = remarks[0]?.lines[0] ?? 1
  return [
    ...(issuedBy ? [found('issuedBy', [line], issuedBy)] : []),
    ...(signers.length > 1 ? [doubtful('several-signers', [line], String(signers.length))] : [])
  ]
}
