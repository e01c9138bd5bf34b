import {auditCase, type CaseResult} from './audit-case.ts'
import {corpus} from './corpus/index.ts'
import type {FigureCase} from './figure-case.ts'

/** How often the audit was right in the cases of one shape, or of all. */
export interface Score {
  shape: string
  cases: number
  slips: number
  /** slips that a finding touches, however many findings it has */
  found: number
  /** findings that touch no slip */
  falseAlarms: number
  precision: number
  recall: number
}

/** A case that the audit did not judge rightly. */
export interface Misjudged extends CaseResult {
  shape: string
  text: string
}

/** The score of the whole corpus and of each of its shapes, and every case that was misjudged. */
export interface Measure {
  all: Score
  shapes: readonly Score[]
  misjudged: readonly Misjudged[]
}

/** Run the figures audit over the corpus. */
export function measureFigures(): Measure {
  const results = Object.entries(corpus).flatMap(([shape, cases]) => cases.map(each => audited(shape, each)))
  return {
    all: score('all', results),
    shapes: Object.keys(corpus).map(shape =>
      score(
        shape,
        results.filter(result => result.shape === shape)
      )
    ),
    misjudged: results.filter(({missed, falseAlarms}) => missed.length + falseAlarms.length > 0)
  }
}

/** `precision 0.98, recall 0.91 (…)`: one line for the bench. */
export function showScore({shape, cases, slips, found, falseAlarms, precision, recall}: Score): string {
  const counts = `${found} of ${slips} slips found, ${falseAlarms} false alarms, ${cases} cases`
  return `${shape}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${counts})`
}

// --- internal ---

function audited(shape: string, {text, ...rest}: FigureCase): Misjudged {
  return {shape, text, ...auditCase({text, ...rest})}
}

function score(shape: string, results: readonly Misjudged[]): Score {
  const count = (of: (result: Misjudged) => readonly unknown[]) =>
    results.reduce((sum, result) => sum + of(result).length, 0)
  const found = count(result => result.found)
  const slips = found + count(result => result.missed)
  const falseAlarms = count(result => result.falseAlarms)
  const precision = ratio(found, found + falseAlarms)
  return {shape, cases: results.length, slips, found, falseAlarms, precision, recall: ratio(found, slips)}
}

/** Nothing said is nothing said wrongly. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
