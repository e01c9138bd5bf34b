import {visit} from 'unist-util-visit'
import type {Component} from '../markdown/attributes.ts'
import type {FaultKind} from '../markdown/fault.ts'
import {isComponent} from '../markdown/vocabulary.ts'
import type {Document} from '../model/document.ts'
import type {FrontMatter} from '../model/front-matter.ts'

/** Paths of the fields that the paper must have and has not; a draft must have its type only. */
export function missingFields(document: Document): string[] {
  if (document.faults.some(({kind}) => unreadable.has(kind))) return []
  const excused = new Set(document.faults.flatMap(excusedField))
  return requirements
    .filter(({inDrafts = false}) => inDrafts || document.status !== 'draft')
    .flatMap(({missing}) => missing(document))
    .filter(path => !excused.has(path.split('.')[0]!))
}

// --- internal ---

/** Where the reader saw no front matter, nothing is said of its fields. */
const unreadable: ReadonlySet<FaultKind> = new Set([
  'encoding',
  'too-large',
  'too-deep',
  'too-complex',
  'yaml-syntax',
  'front-matter-missing'
])

/** A field that stands there wrongly, or under a mistyped name, is reported as that. */
function excusedField({kind, expected, words}: Document['faults'][number]): string[] {
  if (kind === 'wrong-type') return words?.field?.split('.').slice(0, 1) ?? []
  return kind === 'unknown-key' && expected !== undefined ? [expected] : []
}

interface Requirement {
  inDrafts?: boolean
  missing: (document: Document) => string[]
}

// NĐ 30/2020, Điều 8; QĐ 399-QĐ/TW names the same nine parts, of which the body is a rule of its own.
const requirements: Requirement[] = [
  {inDrafts: true, missing: ({front}) => unless(front.type, 'type')},
  {missing: ({front}) => unless(front.organ ?? front.organName, 'organ')},
  {missing: document => (isNumbered(document) ? unless(document.front.codeNumber, 'codeNumber') : [])},
  {missing: ({front}) => unless(front.issuedDate, 'issuedDate')},
  {missing: ({front}) => unless(front.place ?? front.organ, 'place')},
  {missing: ({front, type}) => (type?.layout === 'form' ? [] : unless(front.subject, 'subject'))},
  {missing: document => (isAddressed(document) ? unless(document.front.to, 'to') : [])},
  {missing: document => unlessIn(document, 'Signature', missingSigners(document.front.signer))},
  {missing: document => unlessIn(document, 'Recipients', missingRecipients(document))}
]

function unless(value: unknown, path: string): string[] {
  return value === undefined ? [path] : []
}

function missingSigners(signers: FrontMatter['signer']): string[] {
  if (!signers || signers.length === 0) return ['signer']
  return signers.flatMap(({fullName}, index) => unless(fullName, `signer.${index}.fullName`))
}

/** Types without a symbol of their own are numbered only where they are letters; symbols of practice bind nobody. */
function isNumbered({type, system}: Document): boolean {
  const inSystem = type?.[system]
  return type?.layout === 'letter' || (inSystem?.symbol !== undefined && inSystem.mark !== 'P')
}

/** Letters and petitions always have addressees, a report only when it is sent upward. */
function isAddressed({type, system}: Document): boolean {
  return type?.[system]?.addressees !== undefined && type.slug !== 'bao-cao'
}

function missingRecipients({front, type}: Document): string[] {
  return type?.layout === 'titled' || type?.layout === 'letter' ? unless(front.recipients, 'recipients') : []
}

/** The body may hold what the front matter lacks. */
function unlessIn({body}: Document, component: string, missing: string[]): string[] {
  let found = false
  if (missing.length > 0)
    visit(body, isComponent, (node: Component) => {
      found ||= node.name === component
    })
  return found ? [] : missing
}
