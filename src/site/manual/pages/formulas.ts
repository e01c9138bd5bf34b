import {formulaFunctions} from '../../../core/data/functions/index.ts'
import {type FormulaFunction, usageOf} from '../../../core/data/language/function.ts'
import {type FormulaOption, formOptions} from '../../../core/data/language/options.ts'
import {guideAddress} from '../../address.ts'
import type {ManualPage, ManualSection} from '../manual-page.ts'
import type {Speech} from '../speech.ts'

/** The functions of the formula language, each with formulas and what they give. */
export function formulasPage(speech: Speech): ManualPage {
  const {title, description, lead, forms, formsLead} = speech.words.formulas
  return {
    slug: 'cong-thuc',
    address: guideAddress('cong-thuc'),
    title,
    description,
    lead,
    sections: [
      ...formulaFunctions.map(each => functionSection(each, speech)),
      {id: 'cach-viet-so', title: forms, paragraphs: [formsLead], table: optionsTable(formOptions, speech)}
    ]
  }
}

// --- internal ---

function functionSection(spec: FormulaFunction, speech: Speech): ManualSection {
  return {
    id: spec.name,
    title: spec.title[speech.language],
    usage: usageOf(spec),
    paragraphs: [spec.description[speech.language]],
    ...(spec.options && {table: optionsTable(spec.options, speech)}),
    samples: spec.examples.map(({formula, text}) => ({text: `{${formula}}`, result: text}))
  }
}

function optionsTable(options: Readonly<Record<string, FormulaOption>>, {language, words}: Speech) {
  return {
    head: [words.formulas.options, words.fields.meaning, words.fields.kind],
    rows: Object.entries(options).map(([name, option]) => [name, option.title[language], formOf(option, words)])
  }
}

function formOf(option: FormulaOption, {fields, formulas}: Speech['words']): string {
  if (option.type === 'flag') return fields.kinds.flag
  if (option.type === 'whole') return `${option.least}–${option.most}`
  return `${formulas.choices}: ${option.choices.join(', ')}`
}
