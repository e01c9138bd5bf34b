import type {Document} from '../model/document.ts'
import {codeKey} from '../register/code-key.ts'
import duplicateCode from './rules/duplicate-code.ts'
import duplicateId from './rules/duplicate-id.ts'
import futureDate from './rules/future-date.ts'
import {rules} from './rules/index.ts'
import takenAddress from './rules/taken-address.ts'

/** Rules whose findings depend on other papers or on the day, too: their findings cannot be kept with a paper. */
export const outerRules = [duplicateCode, duplicateId, futureDate, takenAddress]

/** Rules whose findings depend on a paper, its organs and its data only; no page needs to be printed for them. */
export const ownRules = rules.filter(rule => rule.needs === undefined && !outerRules.includes(rule))

/** What tells without reading a paper again whether the outer rules can find anything. */
export interface OuterFacts {
  codeKey?: string
  /** the latest day that the paper states as one of an act */
  lastDay?: string
}

/** The facts of a paper that was read. */
export function outerFacts(document: Document): OuterFacts {
  const days = [document.front.issuedDate, document.front.copy?.issuedDate].filter(day => day !== undefined)
  return {codeKey: codeKey(document), lastDay: days.sort().at(-1)}
}
