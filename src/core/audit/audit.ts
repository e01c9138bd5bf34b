import {oncePerDocument} from '../checker/once-per-document.ts'
import type {Finding} from '../diagnostic.ts'
import {type AuditedPaper, type AuditFinding, auditedPaper, type CheckName} from './audited-paper.ts'
import {checkAnnounced} from './check-announced.ts'
import {checkBallots} from './check-ballots.ts'
import {checkChanges} from './check-changes.ts'
import {checkConversions} from './check-conversions.ts'
import {checkEquations} from './check-equations.ts'
import {checkHundred} from './check-hundred.ts'
import {checkParts} from './check-parts.ts'
import {checkRests} from './check-rests.ts'
import {checkShares} from './check-shares.ts'
import {checkTables} from './check-tables.ts'
import {checkTwice} from './check-twice.ts'
import {checkWords} from './check-words.ts'

/** All contradictions between the figures of a paper; each figure is named once. */
export const auditFigures = oncePerDocument((document): AuditFinding[] => {
  const paper = auditedPaper(document)
  const findings = checks.flatMap(check => check(paper))
  const seen = new Set<string>()
  return findings.filter(finding => {
    const {block, start} = finding
    if (isExplained(finding, findings)) return false
    const {line, column} = block.locate(start, start + 1).place
    const key = `${line}:${column}`
    return seen.has(key) ? false : seen.add(key)
  })
})

/** The findings of one check, as its rule reports them. */
export function findingsOf(findings: readonly AuditFinding[], name: CheckName): Finding[] {
  return findings
    .filter(({check}) => check === name)
    .map(({block, start, end, actual, expected, calculation}) => ({
      place: block.locate(start, end).place,
      actual,
      ...(expected === undefined ? {} : {expected}),
      words: {calculation}
    }))
}

// --- internal ---

/** Shares that miss a hundred because one of them is wrong: that one is named. */
function isExplained({check, actual, block, start, end}: AuditFinding, findings: readonly AuditFinding[]): boolean {
  if (actual !== '100%' || (check !== 'hundred' && check !== 'overlap')) return false
  const inside = findings.filter(other => other.block === block && other.start >= start && other.end <= end)
  return inside.some(other => other.check === 'share')
}

const checks: readonly ((paper: AuditedPaper) => AuditFinding[])[] = [
  checkShares,
  checkParts,
  checkEquations,
  checkRests,
  checkBallots,
  checkConversions,
  checkChanges,
  checkHundred,
  checkAnnounced,
  checkWords,
  checkTables,
  checkTwice
]
