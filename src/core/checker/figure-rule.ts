import {auditFigures, findingsOf} from '../audit/audit.ts'
import type {CheckName} from '../audit/audited-paper.ts'
import {defineRule, type Rule} from './rule.ts'

/** A rule that passes on what the figures audit found: every finding of one check. */
export function defineFigureRule(check: CheckName, rule: Omit<Rule, 'check' | 'basis'> & {basis?: string}): Rule {
  return defineRule({
    basis: 'vanthu, kiểm tra số liệu: số học, làm tròn theo khoảng (XBRL Calculations 1.1)',
    ...rule,
    check({document}, report) {
      for (const finding of findingsOf(auditFigures(document), check)) report(finding)
    }
  })
}
