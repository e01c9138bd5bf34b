import {isDeepStrictEqual} from 'node:util'
import {type Document, parseDocument} from 'yaml'
import type {Front} from '../classify/reading.ts'
import {doubtful, found, type Remark} from '../remark.ts'

/** The front matter of the paper at the export, now, and as the Word file prints it. */
export interface FrontMerge {
  base: Front
  mine: Front
  edited: Front
}

/** The YAML with the fields that were changed in Word, and what to tell; comments and order stay. */
export function mergeFront(yaml: string, {base, mine, edited}: FrontMerge): {yaml: string; remarks: Remark[]} {
  const changed = printedFields.filter(field => isChanged(field, base, edited))
  const document = parseDocument(yaml)
  const remarks = changed.flatMap(field => applyField(document, field, {base, mine, edited}))
  const isSet = remarks.some(({list}) => list === 'found')
  return {yaml: isSet ? document.toString({lineWidth: 0}).trimEnd() : yaml, remarks}
}

// --- internal ---

/** Fields whose value a reader of the page sees as it stands. */
const printedFields = [
  'codeNumber',
  'codeNotation',
  'issuedDate',
  'place',
  'subject',
  'authorLine',
  'to',
  'legalBases',
  'proposedBy',
  'authorityLine',
  'recipients',
  'archive',
  'signer',
  'copy'
] as const
type Field = (typeof printedFields)[number]

/** Where the paper states nothing, these come from its organ: the page having them is no edit. */
const fromOrgan: ReadonlySet<Field> = new Set(['codeNotation', 'place', 'authorityLine', 'archive'])

function isChanged(field: Field, base: Front, edited: Front): boolean {
  const old = base[field]
  const now = edited[field]
  if (now === undefined || (old === undefined && fromOrgan.has(field))) return false
  // The drafter's mark and the number of copies stand behind the archive on its line.
  if (field === 'archive') return !printed(now).startsWith(printed(old))
  return printed(now) !== printed(old)
}

/** The words of a value as they are compared: marks at the end and capitals are the profile's. */
function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).join('\n')
  if (typeof value === 'object' && value !== null)
    return ('form' in value ? copyFields : signerFields).map(key => printed(Reflect.get(value, key))).join('\n')
  return String(value ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;/]+$/, '')
    .toLocaleLowerCase('vi')
}

const signerFields = ['authority', 'position', 'secondPosition', 'fullName']
const copyFields = ['form', 'organ', 'codeNumber', 'issuedDate', 'place', 'recipients', 'archive', 'signer']

function applyField(document: Document, field: Field, {base, mine, edited}: FrontMerge): Remark[] {
  const value = edited[field]
  if (printed(mine[field]) === printed(value)) return []
  const words = printed(value).replaceAll('\n', '; ')
  if (!isDeepStrictEqual(mine[field], base[field])) return [doubtful('front-conflict', [], `${field}: ${words}`)]
  document.set(field, document.createNode(field === 'copy' ? {...mine.copy, ...edited.copy} : value))
  return [found('front-changed', [], `${field}: ${words}`)]
}
