import type {FaultKind} from '../markdown/fault.ts'
import type {Document} from '../model/document.ts'
import {isOfSecrecy} from './standing.ts'

/**
 * Whether a paper that was read stays off every site: it states a degree of secrecy, or cannot be read well enough to know that it does not. The
 * head has been judged before the paper was read (`standingOf`); what is wrong with the rest shows only now.
 */
export function isWithheld({front, faults}: Pick<Document, 'front' | 'faults'>): boolean {
  return (
    front.secrecy !== undefined ||
    faults.some(fault => isOfSecrecy(fault) || (fault.file === undefined && unreadable.has(fault.kind)))
  )
}

// --- internal ---

const unreadable: ReadonlySet<FaultKind> = new Set([
  'secret',
  'redact-form',
  'encoding',
  'too-large',
  'too-deep',
  'too-complex',
  'yaml-syntax',
  'front-matter-missing'
])
