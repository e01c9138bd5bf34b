import {checkDocument} from '../core/checker/check-document.ts'
import {exampleContext} from '../core/checker/example-document.ts'
import type {Example, Rule} from '../core/checker/rule.ts'
import {rules} from '../core/checker/rules/index.ts'
import type {Severity} from '../core/diagnostic.ts'
import {type Address, ruleAddress} from './address.ts'

/** A text of a rule's examples; the situation where the text alone does not show it. */
export interface ExampleView {
  text: string
  situation?: string
}

/** A text that breaks the rule, and what the checker says of it: `Dòng 5, cột 1: …`. */
export interface BadExampleView extends ExampleView {
  findings: string[]
}

/** The manual page of a rule, in Vietnamese. */
export interface RulePage {
  code: string
  address: Address
  name: string
  severity: string
  draftSeverity?: string
  message: string
  hint: string
  basis: string
  good: ExampleView[]
  bad: BadExampleView[]
}

/** The page of one rule: the same examples that test it, with the words that the checker finds for them. */
export function rulePage(rule: Rule): RulePage {
  return {
    code: rule.code,
    address: ruleAddress(rule.code),
    name: rule.name,
    severity: severityWords[rule.severity],
    draftSeverity: rule.draftSeverity && severityWords[rule.draftSeverity],
    message: withoutPlaceholders(rule.message.vi),
    hint: withoutPlaceholders(rule.hint.vi),
    basis: rule.basis,
    good: rule.examples.ok.map(exampleView),
    bad: rule.examples.bad.map(([example]) => ({...exampleView(example), findings: findingsOf(rule, example)}))
  }
}

/** The pages of all rules, in the order of their codes. */
export function rulePages(): RulePage[] {
  return [...rules].sort((a, b) => (a.code < b.code ? -1 : 1)).map(rulePage)
}

// --- internal ---

const severityWords: Record<Severity, string> = {error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý'}

/** `Không có trường “{actual}”[, có phải “{expected}”?]` → `Không có trường “…”`. */
function withoutPlaceholders(message: string): string {
  return message.replace(/\[[^[\]]*\{\w+\}[^[\]]*\]/g, '').replace(/\{\w+\}/g, '…')
}

function exampleView(example: Example): ExampleView {
  return typeof example === 'string' ? {text: example} : {text: example.text, situation: example.situation.vi}
}

function findingsOf(rule: Rule, example: Example): string[] {
  return checkDocument(exampleContext(example), [rule]).map(
    ({line, column, message}) => `Dòng ${line}, cột ${column}: ${message.vi}`
  )
}
