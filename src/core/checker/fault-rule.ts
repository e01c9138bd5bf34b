import type {FaultKind} from '../markdown/fault.ts'
import {defineRule, type Rule} from './rule.ts'

/** A rule that passes on what the reader found: every fault of one kind. */
export function defineFaultRule(faultKind: FaultKind, rule: Omit<Rule, 'check' | 'faultKind'>): Rule {
  return defineRule({
    ...rule,
    faultKind,
    check({document}, report) {
      for (const fault of document.faults) if (fault.kind === faultKind) report(fault)
    }
  })
}
