import type {Nodes, Root} from 'mdast'
import {readLabel} from '../core/markdown/labels.ts'
import {findType} from '../core/model/types/index.ts'
import {profileById, profileFor} from '../core/profiles/index.ts'
import {longDate} from '../core/vietnamese/dates.ts'
import type {Front} from './classify/reading.ts'

// What a draft prints, told once more and by other means than the importer's, so that a test can compare it with the paper.

/** How many of each part a draft holds. */
export interface Counts {
  part: number
  roman: number
  arabic: number
  decimal: number
  letter: number
  numbered: number
  dashes: number
  notes: number
  recipients: number
  to: number
  signers: number
}

/** Count the parts of a draft. */
export function countsOf(tree: Root, front: Front): Counts {
  const headings = tree.children.filter(node => node.type === 'heading')
  const ofKind = (kind: string) => headings.filter(node => readLabel(textOf(node))?.label.kind === kind).length
  return {
    part: ofKind('part'),
    roman: ofKind('roman'),
    arabic: ofKind('arabic'),
    decimal: ofKind('decimal'),
    letter: ofKind('letter'),
    numbered: tree.children.filter(node => node.type === 'paragraph' && readLabel(textOf(node))).length,
    dashes: tree.children.reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0),
    notes: tree.children.filter(node => node.type === 'footnoteDefinition').length,
    recipients: front.recipients?.length ?? 0,
    to: front.to?.length ?? 0,
    signers: front.signer?.length ?? 0
  }
}

/** Words with their punctuation; marks of emphasis, the header's star and the dashes of lists are no words. */
export function tokens(text: string): string[] {
  const plain = text.replace(/^\s*\*\s*$/gm, '').replaceAll('*', '')
  return plain
    .replace(/^(?:Kính gửi: )?- /gm, line => line.slice(0, -2))
    .split(/\s+/)
    .filter(Boolean)
}

/** Bodies of notes stand wherever a page ended; in the draft they are the last. */
export function notesLast(raw: string): string {
  const paragraphs = raw.split('\n')
  const isNote = (line: string) => /^[¹²³]\s/.test(line)
  return [...paragraphs.filter(line => !isNote(line)), ...paragraphs.filter(isNote)].join('\n')
}

/** The text of a node, the calls of notes as superscripts. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'footnoteReference') return superscript(node.identifier)
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function superscript(number: string): string {
  return [...number].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}

/** The blocks of the body, one a line. */
export function printedBody(tree: Root): string[] {
  return tree.children
    .filter(node => node.type !== 'footnoteDefinition')
    .flatMap(node => (node.type === 'list' ? node.children.map(textOf) : [textOf(node)]))
}

/** The notes as they stand at the foot of a page. */
export function printedNotes(tree: Root): string[] {
  return tree.children
    .filter(node => node.type === 'footnoteDefinition')
    .map(node => `${superscript(node.identifier)} ${textOf(node)}`)
}

function profileOf(front: Front) {
  return profileById(front.profile ?? profileFor('party', front.issuedDate)!.id)
}

/** Header, title and addressees as the profile prints them. */
export function printedHead(front: Front): string[] {
  const {addressees, number} = profileOf(front)
  const type = findType(front.type ?? '')
  const to = front.to ?? []
  const titled = front.subject && type?.layout !== 'letter' ? [type!.label.vi.toUpperCase()] : []
  return [
    ...(front.codeNotation
      ? [`${number.label.value} ${front.codeNumber}${number.numberSeparator.value}${front.codeNotation}`]
      : []),
    ...(front.place && front.issuedDate ? [`${front.place}, ${longDate(front.issuedDate)}`] : []),
    ...titled,
    front.authorLine ?? '',
    front.subject ?? '',
    ...(to.length > 0 ? ['Kính gửi:', ...ended(to, addressees.separator.value, addressees.end.value)] : [])
  ]
}

/** Recipients and signatures as the profile prints them. */
export function printedEnd(front: Front): string[] {
  const {label, archivePrefix, separator, end} = profileOf(front).recipients
  const places = [...(front.recipients ?? []), ...(front.archive ? [archivePrefix.value + front.archive] : [])]
  const signers = (front.signer ?? []).flatMap(signer => [
    signer.authority,
    signer.position,
    signer.secondPosition,
    signer.fullName
  ])
  return [
    ...(places.length > 0 ? [label.value, ...ended(places, separator.value, end.value)] : []),
    ...signers.map(line => line ?? '')
  ]
}

/** As the official tree ends the items of a list: a typed mark stays. */
function ended(items: string[], separator: string, end: string): string[] {
  return items.map((item, index) => (/[,;.]$/.test(item) ? item : item + (index < items.length - 1 ? separator : end)))
}
