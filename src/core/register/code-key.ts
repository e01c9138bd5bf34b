import type {Document} from '../model/document.ts'
import {notationText} from '../official/code.ts'

/**
 * What no two issued papers may share: organ, number, symbol and numbering period: the calendar year for the State, the
 * committee's term for the Party (NĐ 30, PL I, ô số 3; HD 05, II.I). Nothing for a paper without a number or an organ.
 */
export function codeKey(document: Document): string | undefined {
  const {front, organ, system} = document
  if (front.codeNumber === undefined || !organ) return undefined
  const year = front.issuedDate?.slice(0, 4)
  const period = system === 'party' ? (front.term ?? year) : year
  return [organ.key, front.codeNumber, notationText(document), period ?? ''].join(' ')
}
