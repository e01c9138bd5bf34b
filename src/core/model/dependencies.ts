import {bareNamesIn, pathsIn} from '../data/language/paths-in.ts'
import {expressionOf} from '../data/language/syntax.ts'
import {type Component, isNamedAttribute} from '../markdown/attributes.ts'
import {readTemplate} from '../tabular/row-template.ts'
import type {Document} from './document.ts'
import {type FormulaPlace, formulaPlaces} from './formula-places.ts'

/** A formula whose value is seen in a paper. */
export interface FormulaUse {
  formula: string
  /** where its value is a table: the only words by which columns can be meant; absent: all columns are seen */
  fields?: string[]
}

/** What a paper takes from its workspace, sorted: keys of organs, also of those that do not exist, and formulas. */
export interface Dependencies {
  organs: string[]
  formulas: FormulaUse[]
}

/** Everything outside of its own text that a paper's result depends on. */
export function dependenciesOf(document: Document): Dependencies {
  const uses = formulaPlaces(document.body).flatMap(usesAt)
  const once = new Map(uses.map(use => [JSON.stringify(use), use]))
  return {
    organs: [...new Set(organsOf(document))].sort(),
    formulas: [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use)
  }
}

/** The only words by which the columns of a table can be meant in a component; nothing where it shows all of them. */
export function columnWords(component: Component): string[] | undefined {
  return choosesColumns(component) ? wordsIn(attributeTexts(component)) : undefined
}

/** What the templates of a component take from elsewhere than its rows, as formulas: `xa.ho`. */
export function templateFormulas(component: Component): string[] {
  return attributeTexts(component)
    .flatMap(templateUses)
    .map(({formula}) => formula)
}

// --- internal ---

/** The organs that are named, and those above them: a header is derived from the parent's name. */
function organsOf({front, organs}: Document): string[] {
  const named = [
    front.organ,
    ...(front.coOrgans ?? []),
    front.copy?.organ,
    ...(front.signer ?? []).map(signer => signer.organ)
  ]
  const found = new Set<string>()
  for (const start of named)
    for (let key = start; key !== undefined && !found.has(key); key = organs.get(key)?.parent) found.add(key)
  return [...found]
}

function usesAt({source, component}: FormulaPlace): FormulaUse[] {
  if (!component) return [{formula: source}]
  const fields = columnWords(component)
  return [{formula: source, ...(fields && {fields})}, ...attributeTexts(component).flatMap(templateUses)]
}

/** Attributes that say which columns are shown; without one of them a component shows all. */
const columnAttributes = ['columns', 'x', 'goal', 'template']

function choosesColumns({attributes}: Component): boolean {
  return attributes.some(attribute => isNamedAttribute(attribute) && columnAttributes.includes(attribute.name))
}

/** The attributes as written: between quotes or braces. */
function attributeTexts({attributes}: Component): string[] {
  return attributes.flatMap(({value}) => (typeof value === 'string' ? value : (value?.value ?? [])))
}

function wordsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(text => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []))].sort()
}

/** A template's formulas are about rows; what they take from elsewhere stands for itself. */
function templateUses(text: string): FormulaUse[] {
  return readTemplate(text).flatMap((part): FormulaUse[] => {
    const expression = part.kind === 'formula' ? expressionOf(part.program) : undefined
    return expression ? [...pathsIn(expression), ...bareNamesIn(expression)].map(formula => ({formula})) : []
  })
}
