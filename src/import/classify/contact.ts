import {type BlockRecord, textOf} from '../record.ts'
import {found, type Remark} from '../remark.ts'
import type {Front} from './reading.ts'

const longestLine = 250

/** The organ's address below the signature, at the foot of the last page. */
export function readContact(blocks: BlockRecord[]): {front: Front; rest: BlockRecord[]; remarks: Remark[]} {
  const [first, ...rest] = blocks
  const text = first?.kind === 'paragraph' ? textOf(first) : ''
  if (!first || text.length > longestLine || !contact.test(text)) return {front: {}, rest: blocks, remarks: []}
  return {front: {contact: text}, rest, remarks: [found('contact', [first.line], text)]}
}

// --- internal ---

const contact = /(?:điện thoại|thư điện tử|e-?mail|fax|website|trang thông tin)\s*:/i
