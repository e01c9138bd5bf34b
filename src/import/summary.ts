import type {RootContent} from 'mdast'
import {typedLabel} from '../core/markdown/typed-label.ts'
import type {Front} from './classify/reading.ts'
import type {Draft} from './classify.ts'
import type {Remark} from './remark.ts'

/** What the front matter of an issued paper has and this text does not say. */
export function missingFields(front: Front): Remark[] {
  const lacking: string[] = wanted.filter(field => front[field] === undefined)
  const signers = front.signer ?? []
  if (!signers.some(signer => signer.fullName)) lacking.push('signer.fullName')
  if (!signers.some(signer => signer.position ?? signer.authority)) lacking.push('signer.position')
  return lacking.map(code => ({list: 'missing', code, lines: []}))
}

/** Counts of the draft's parts as remarks; parts that do not occur are left out. */
export function countRemarks({nodes}: Pick<Draft, 'nodes'>): Remark[] {
  return Object.entries(countParts(nodes)).flatMap(([code, count]) =>
    count > 0 ? [{list: 'found' as const, code, lines: [], count, value: String(count)}] : []
  )
}

// --- internal ---

/** How much of each kind the draft holds. */
interface DraftCounts {
  headings: number
  dashes: number
  numbered: number
  notes: number
  tables: number
}

/** Count headings, dash items, numbered paragraphs, notes and tables, those of appendices included. */
function countParts(nodes: RootContent[]): DraftCounts {
  const counts: DraftCounts = {headings: 0, dashes: 0, numbered: 0, notes: 0, tables: 0}
  for (const node of nodes) {
    if (node.type === 'heading') counts.headings += 1
    else if (node.type === 'list') counts.dashes += node.children.length
    else if (node.type === 'paragraph' && typedLabel(node)) counts.numbered += 1
    else if (node.type === 'footnoteDefinition') counts.notes += 1
    else if (node.type === 'table') counts.tables += 1
    else if (node.type === 'mdxJsxFlowElement') addCounts(counts, countParts(node.children))
  }
  return counts
}

const wanted = [
  'type',
  'codeNumber',
  'codeNotation',
  'issuedDate',
  'place',
  'organName',
  'subject',
  'recipients',
  'archive'
] as const

function addCounts(counts: DraftCounts, more: DraftCounts): void {
  counts.headings += more.headings
  counts.dashes += more.dashes
  counts.numbered += more.numbered
  counts.notes += more.notes
  counts.tables += more.tables
}
