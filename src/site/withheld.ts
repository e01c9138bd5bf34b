import type {Fault, FaultKind} from '../core/markdown/fault.ts'
import type {Document} from '../core/model/document.ts'
import {fold} from '../core/vietnamese/fold.ts'

/** Why a paper does not go on the site: it states a degree of secrecy, or it cannot be read well enough to know that it does not. */
export type Withheld = 'secret' | 'unreadable'

/** Whether the paper stays off the site. A mistyped degree (`secrecy: Mật`, `do_mat: A`) is a degree. */
export function withheld({front, faults}: Pick<Document, 'front' | 'faults'>): Withheld | undefined {
  if (front.secrecy || faults.some(speaksOfSecrecy)) return 'secret'
  return faults.some(({kind, file}) => file === undefined && unreadable.has(kind)) ? 'unreadable' : undefined
}

// --- internal ---

const unreadable: ReadonlySet<FaultKind> = new Set([
  'encoding',
  'too-large',
  'too-deep',
  'too-complex',
  'yaml-syntax',
  'front-matter-missing'
])

function speaksOfSecrecy({kind, actual = '', expected, words}: Fault): boolean {
  if (kind === 'wrong-type') return words?.field === 'secrecy'
  return (
    kind === 'unknown-key' && (expected === 'secrecy' || /secre|(?:^|[^a-z])mat(?:$|[^a-z])|domat/.test(fold(actual)))
  )
}
