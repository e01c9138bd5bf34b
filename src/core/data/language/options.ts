import type {Expression, ObjectExpression} from 'estree'
import type {Message} from '../../diagnostic.ts'
import type {NumberForm} from '../value.ts'
import type {FormulaFunction} from './function.ts'
import {type FormulaResult, failed, found} from './result.ts'

/** An option that stands in braces after the arguments: `share(a, b, {decimals: 1})`. */
export type FormulaOption = {title: Message} & (
  | {type: 'flag'}
  | {type: 'whole'; least: number; most: number}
  | {type: 'choice'; choices: readonly string[]}
)

/** The options of one call by name, checked. */
export type Options = ReadonlyMap<string, boolean | number | string>

/** How a number is written: every function that gives one takes these. */
export const formOptions: Readonly<Record<'decimals' | 'pad' | 'unit', FormulaOption>> = {
  decimals: {
    type: 'whole',
    least: 0,
    most: 10,
    title: {vi: 'đúng từng ấy chữ số thập phân', en: 'exactly so many decimals'}
  },
  pad: {
    type: 'whole',
    least: 1,
    most: 15,
    title: {vi: 'ít nhất từng ấy chữ số trước dấu phẩy: 8 → 08', en: 'at least so many digits before the comma: 8 → 08'}
  },
  unit: {type: 'flag', title: {vi: 'viết kèm đơn vị', en: 'with the unit after it'}}
}

/** The options that a function takes, by name. */
export function optionsOf({options = {}, gives}: FormulaFunction): ReadonlyMap<string, FormulaOption> {
  return new Map(Object.entries({...(gives === 'number' ? formOptions : {}), ...options}))
}

/** Read the braces after the arguments of a call. */
export function readOptions(given: ObjectExpression | undefined, spec: FormulaFunction): FormulaResult<Options> {
  const known = optionsOf(spec)
  const options = new Map<string, boolean | number | string>()
  for (const property of given?.properties ?? []) {
    const name = property.type === 'Property' ? keyOf(property.key) : undefined
    if (property.type !== 'Property' || name === undefined || property.computed || property.kind !== 'init')
      return failed({kind: 'foreign-expression', what: property.type})
    const option = known.get(name)
    if (!option) return failed({kind: 'unknown-option', name, known: [...known.keys()], of: spec.name})
    const value = literalOf(property.value)
    if (value === undefined || !fits(value, option))
      return failed({kind: 'wrong-argument', of: spec.name, parameter: name, expected: wantedFor(option)})
    options.set(name, value)
  }
  return found(options)
}

/** The form that options ask for; nothing where they ask for none. */
export function formOf(options: Options): NumberForm | undefined {
  const decimals = options.get('decimals')
  const pad = options.get('pad')
  const unit = options.get('unit')
  const form: NumberForm = {
    ...(typeof decimals === 'number' && {decimals}),
    ...(typeof pad === 'number' && {pad}),
    ...(typeof unit === 'boolean' && {unit})
  }
  return Object.keys(form).length > 0 ? form : undefined
}

// --- internal ---

function keyOf(key: {type: string; name?: unknown; value?: unknown}): string | undefined {
  const name = key.type === 'Identifier' ? key.name : key.value
  return typeof name === 'string' ? name : undefined
}

function literalOf(node: {type: string}): boolean | number | string | undefined {
  if (isNegative(node)) {
    const value = literalOf(node.argument)
    return typeof value === 'number' ? -value : undefined
  }
  const value = 'value' in node && node.type === 'Literal' ? node.value : undefined
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : undefined
}

function isNegative(node: {type: string}): node is Expression & {type: 'UnaryExpression'} {
  return node.type === 'UnaryExpression' && 'operator' in node && node.operator === '-'
}

function fits(value: boolean | number | string, option: FormulaOption): boolean {
  if (option.type === 'flag') return typeof value === 'boolean'
  if (option.type === 'choice') return typeof value === 'string' && option.choices.includes(value)
  return Number.isInteger(value) && Number(value) >= option.least && Number(value) <= option.most
}

function wantedFor(option: FormulaOption): string {
  if (option.type === 'flag') return 'boolean'
  return option.type === 'choice' ? option.choices.join(' | ') : `${option.least}…${option.most}`
}
