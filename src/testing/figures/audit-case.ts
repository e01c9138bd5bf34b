import {checkDocument} from '../../core/checker/check-document.ts'
import {exampleContext} from '../../core/checker/example-document.ts'
import {rules} from '../../core/checker/rules/index.ts'
import {emptyBook} from '../../core/data/book.ts'
import type {Diagnostic} from '../../core/diagnostic.ts'
import {readDocument} from '../../core/model/read-document.ts'
import type {FigureCase, Slip} from './figure-case.ts'
import {type Range, rangeOf, sentenceAround, touch} from './sentence.ts'

/** What the audit made of one case. */
export interface CaseResult {
  found: readonly Slip[]
  missed: readonly Slip[]
  falseAlarms: readonly Diagnostic[]
}

/** Check a case as the body of a draft: a finding counts for a slip where it touches the slip's sentence. */
export function auditCase({text, wrong}: FigureCase): CaseResult {
  const findings = findingsIn(text).map(finding => ({finding, range: rangeOf(text, finding, bodyLine)}))
  const slips = wrong.map(slip => ({slip, ranges: rangesOf(text, slip)}))
  const meets = (range: Range, ranges: readonly Range[]) => ranges.some(each => touch(range, each))
  const isFound = ({ranges}: {ranges: readonly Range[]}) => findings.some(({range}) => meets(range, ranges))
  return {
    found: slips.filter(isFound).map(({slip}) => slip),
    missed: slips.filter(each => !isFound(each)).map(({slip}) => slip),
    falseAlarms: findings
      .filter(({range}) => !slips.some(({ranges}) => meets(range, ranges)))
      .map(({finding}) => finding)
  }
}

// --- internal ---

const front = `---
type: bao-cao
profile: party-hd05
subject: Kết quả thực hiện nhiệm vụ
---
`
const bodyLine = front.split('\n').length

// The rest of the checker has nothing to say about figures; hints for binding are no judgement of a figure.
const figureRules = rules.filter(({code}) => code.startsWith('FIG'))

function findingsIn(text: string): Diagnostic[] {
  const source = {id: 'figures', file: 'content/figures.mdx', text: front + text}
  const document = readDocument(source, {organs: new Map(), book: emptyBook})
  return checkDocument({...exampleContext(''), document}, figureRules).filter(({severity}) => severity !== 'info')
}

function rangesOf(text: string, {figure, also}: Slip): Range[] {
  return [figure, ...also].map(phrase => sentenceAround(text, phrase))
}
