import type {Finding} from '../diagnostic.ts'
import type {Document} from '../model/document.ts'
import {isPossible, type WrittenDate} from './date-search.ts'
import {markSeverity} from './mark-severity.ts'

/** What is said of dates whose zeros are not those of the law; days that do not exist are another rule's. */
export function paddingFindings(dates: WrittenDate[], {profile}: Document): Finding[] {
  const severity = markSeverity(profile.placeDate.lastPaddedMonth.mark)
  return dates.filter(date => date.text !== date.padded && isPossible(date)).map(date => ({...finding(date), severity}))
}

// --- internal ---

function finding({text, padded, located: {place, verbatim}}: WrittenDate): Finding {
  // Over a line's end there may stand marks of a quotation, which a fix would eat.
  const fix = verbatim && place.line === place.endLine ? {place, text: padded} : undefined
  return {place, actual: inOneLine(text), expected: inOneLine(padded), fix}
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
