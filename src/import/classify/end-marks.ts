import type {Profile} from '../../core/profiles/profile.ts'
import {normalised, type Remark} from '../remark.ts'
import type {Front} from './reading.ts'

/** Take the marks from the ends of list items where the profile prints the same; other marks stay as they were typed. */
export function settleEndMarks(front: Front, profile: Profile, readings: Remark[]): {front: Front; remarks: Remark[]} {
  const {recipients = [], archive, to = [], legalBases = [], proposedBy} = front
  const {recipients: names, addressees, legalBases: bases} = profile
  const places = settle(
    archive === undefined ? recipients : [...recipients, archive],
    names.separator.value,
    names.end.value
  )
  // A single addressee is printed as it stands.
  const addressed = to.length > 1 ? settle(to, addressees.separator.value, addressees.end.value) : to
  const legal = settle(legalBases, bases.separator.value, bases.end.value)
  const proposed = settle(proposedBy === undefined ? [] : [proposedBy], '.', '.')
  return {
    front: {
      ...front,
      ...(recipients.length > 0 && {recipients: places.slice(0, recipients.length)}),
      ...(archive !== undefined && {archive: places.at(-1)}),
      ...(to.length > 0 && {to: addressed}),
      ...(legal.length > 0 && {legalBases: legal}),
      ...(proposed.length > 0 && {proposedBy: proposed[0]})
    },
    remarks: [
      ...changes(recipients, linesOf(readings, 'recipients')),
      ...changes(archive === undefined ? [] : [archive], linesOf(readings, 'archive')),
      ...changes(to.length > 1 ? to : [], linesOf(readings, 'to')),
      ...changes(legalBases, linesOf(readings, 'legalBases'))
    ]
  }
}

// --- internal ---

const stateEnd = /\s*\.?\/\.?\s*$/

function settle(items: string[], separator: string, end: string): string[] {
  return items.map((item, index) => {
    const mark = index < items.length - 1 ? separator : end
    const text = item.replace(stateEnd, '').trimEnd()
    return text.endsWith(mark) ? text.slice(0, -mark.length).trimEnd() : text
  })
}

/** The profile adds a mark where none was typed, and `./` is not repeated in a list. */
function changes(items: string[], lines: number[]): Remark[] {
  return items.flatMap((item, index) =>
    stateEnd.test(item) || !/[,;.]$/.test(item) ? [normalised('list-mark', lines.slice(index, index + 1), item)] : []
  )
}

function linesOf(readings: Remark[], code: string): number[] {
  return readings.find(remark => remark.code === code)?.lines ?? []
}
