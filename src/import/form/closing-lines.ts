import type {WordRole} from '../../core/checker/word-form.ts'
import {afterDash} from '../classify/dash.ts'
import type {Front} from '../classify/reading.ts'
import {isRecipientsLabel} from '../classify/recipients.ts'
import {type BlockRecord, type ParagraphRecord, textOf} from '../record.ts'
import type {NamedLine} from './named-line.ts'

/** What each line of the end is: recipients on the one side, who signs on the other. */
export function nameClosingLines(blocks: readonly BlockRecord[], {signer = [], drafter}: Front): NamedLine[] {
  const lines: NamedLine[] = []
  let isListing = false
  for (const record of blocks) {
    if (record.kind !== 'paragraph') continue
    const text = textOf(record)
    const signing = signers(text, signer)
    isListing = isRecipientsLabel(record) || (isListing && !signing && text !== drafter)
    const role = isRecipientsLabel(record) ? 'recipients-label' : (signing ?? (isListing ? listed(record) : undefined))
    lines.push({record, ...(role && {role})})
  }
  return lines
}

// --- internal ---

function listed(record: ParagraphRecord): WordRole | undefined {
  return afterDash(record) || /[,;.]$/.test(textOf(record)) ? 'recipient' : undefined
}

function signers(text: string, signer: NonNullable<Front['signer']>): WordRole | undefined {
  // A word of its own form between two posts (HD 05 II.I.8).
  if (text === 'kiêm') return undefined
  if (signer.some(({fullName}) => fullName === text)) return 'full-name'
  if (signer.some(({authority}) => authority === text)) return 'authority'
  return signer.some(({position, secondPosition}) => position === text || secondPosition?.includes(text))
    ? 'position'
    : undefined
}
