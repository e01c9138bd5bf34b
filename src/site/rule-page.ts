import {checkDocument} from '../core/checker/check-document.ts'
import {exampleContext} from '../core/checker/example-document.ts'
import type {Example, Rule} from '../core/checker/rule.ts'
import {rules} from '../core/checker/rules/index.ts'
import {spotWords} from '../core/checker/word-spot.ts'
import {type Address, ruleAddress} from './address.ts'
import type {Speech} from './manual/speech.ts'

/** A text of a rule's examples; the situation where the text alone does not show it, or is not what matters. */
export interface ExampleView {
  text?: string
  situation?: string
}

/** A text that breaks the rule, and what the checker says of it: `Dòng 5, cột 1: …`, in a Word file `thân, đoạn 12: …`. */
export interface BadExampleView extends ExampleView {
  findings: string[]
}

/** A rule in the list of all. */
export interface RuleRow {
  code: string
  address: Address
  severity: string
  message: string
}

/** The manual page of a rule. */
export interface RulePage extends RuleRow {
  name: string
  draftSeverity?: string
  hint: string
  basis: string
  good: ExampleView[]
  bad: BadExampleView[]
}

/** All rules in the order of their codes. */
export function ruleRows(speech: Speech): RuleRow[] {
  return [...rules].sort((a, b) => (a.code < b.code ? -1 : 1)).map(rule => ruleRow(rule, speech))
}

/** The page of one rule: the same examples that test it, with the words that the checker finds for them. */
export function rulePage(code: string, speech: Speech): RulePage {
  const {language, words} = speech
  const rule = rules.find(each => each.code === code)!
  return {
    ...ruleRow(rule, speech),
    name: rule.name,
    draftSeverity: rule.draftSeverity && words.rules.severities[rule.draftSeverity],
    hint: withoutPlaceholders(rule.hint[language]),
    basis: rule.basis,
    good: rule.examples.ok.map(example => exampleView(example, speech)),
    bad: rule.examples.bad.map(([example]) => ({
      ...exampleView(example, speech),
      findings: findingsOf(rule, example, speech)
    }))
  }
}

// --- internal ---

function ruleRow({code, severity, message}: Rule, {language, words}: Speech): RuleRow {
  return {
    code,
    address: ruleAddress(code),
    severity: words.rules.severities[severity],
    message: withoutPlaceholders(message[language])
  }
}

/** `Không có trường “{actual}”[, có phải “{expected}”?]` → `Không có trường “…”`. */
function withoutPlaceholders(message: string): string {
  return message.replace(/\[[^[\]]*\{\w+\}[^[\]]*\]/g, '').replace(/\{\w+\}/g, '…')
}

function exampleView(example: Example, {language}: Speech): ExampleView {
  if (typeof example === 'string') return {text: example}
  return {text: isFiller(example.text) ? undefined : example.text, situation: example.situation[language]}
}

/** `A.`: a case about a Word file or a print needs some text, whichever. */
function isFiller(text: string): boolean {
  return text.length < 3
}

function findingsOf(rule: Rule, example: Example, {language, words}: Speech): string[] {
  return checkDocument(exampleContext(example), [rule]).map(({line, column, message, spot}) => {
    const place = spot ? spotWords(spot)[language] : words.rules.place(line, column)
    return `${place}: ${message[language]}`
  })
}
