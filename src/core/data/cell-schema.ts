import {type core, z} from 'zod'
import {formatNumber} from '../vietnamese/numbers.ts'
import {BadCell, cellReader} from './read-cell.ts'
import type {Cell} from './table.ts'
import type {FieldSchema} from './table-schema.ts'
import {longestMatched} from './tame-pattern.ts'

/** The zod schema of a field's typed values; where a value does not fit, the issue's message says what was wanted. */
export function cellSchema(field: FieldSchema): z.ZodType<Cell> {
  const {required, minimum, maximum, enum: choices, pattern, minLength, maxLength} = field.constraints ?? {}
  const limits = {least: typed(field, minimum), most: typed(field, maximum)}
  const values = choices?.map(choice => typed(field, choice))
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  const schema = base[field.type].superRefine((value, context) => {
    const miss = (message: string) => context.addIssue({code: 'custom', message})
    if (limits.least !== undefined && value < limits.least) miss(`≥ ${writeCell(limits.least, field)}`)
    if (limits.most !== undefined && value > limits.most) miss(`≤ ${writeCell(limits.most, field)}`)
    if (values && !values.includes(value)) miss(values.map(choice => writeCell(choice, field)).join(' | '))
    if (typeof value !== 'string') return
    if (whole && (value.length > longestMatched || !whole.test(value))) miss(`/${pattern}/`)
    if (minLength !== undefined && value.length < minLength) miss(`length ≥ ${minLength}`)
    if (maxLength !== undefined && value.length > maxLength) miss(`length ≤ ${maxLength}`)
  })
  return required ? schema : schema.optional()
}

/** What a constraint of a schema file wanted instead: bounds and choices are values of the field themselves. */
export function constraintFaults(field: FieldSchema): {path: PropertyKey[]; actual: string; expected: string}[] {
  const {minimum, maximum, enum: choices = []} = field.constraints ?? {}
  const read = cellReader(field)
  return Object.entries({
    minimum,
    maximum,
    ...Object.fromEntries(choices.map((choice, index) => [`enum.${index}`, choice]))
  })
    .map(([path, value]) => ({path: path.split('.'), value, cell: read(value)}))
    .flatMap(({path, value, cell}) =>
      cell instanceof BadCell ? [{path, actual: String(value), expected: cell.expected}] : []
    )
}

/** What the first issue of a cell wanted. */
export function wantedInCell(error: core.$ZodError | undefined): string {
  return error?.issues[0]?.message ?? ''
}

// --- internal ---

const base = {
  integer: z.int(),
  number: z.number(),
  string: z.string(),
  date: z.string(),
  year: z.int(),
  boolean: z.boolean()
} satisfies Record<FieldSchema['type'], z.ZodType>

function typed(field: FieldSchema, value: string | number | undefined): Cell {
  const cell = cellReader(field)(value)
  return cell instanceof BadCell ? undefined : cell
}

function writeCell(value: Cell, {type}: FieldSchema): string {
  return typeof value === 'number' && type !== 'year' ? formatNumber(value) : String(value)
}
