import {expect, test} from 'vitest'
import {readSchema} from './read-schema.ts'

const file = 'data/a.schema.yaml'

/** `line:col field actual → expected` of each fault. */
function faults(text: string): string[] {
  return readSchema(file, text).faults.map(({place, actual, expected, words, kind}) =>
    [`${place.line}:${place.column}`, words?.field ?? kind, actual, expected && `→ ${expected}`]
      .filter(Boolean)
      .join(' ')
  )
}

test('reads the words of Table Schema', () => {
  const {schema} = readSchema(
    file,
    `title: Dân số
primaryKey: ten
foreignKeys:
  - {fields: xa, reference: {resource: xa, fields: ten}}
missingValues: ["", "-"]
sheet: 2
fields:
  - {name: ten, type: string, constraints: {required: true, pattern: '[A-Z].*'}}
  - {name: xa, type: string, description: Xã}
`
  )
  expect(schema).toMatchObject({
    title: 'Dân số',
    primaryKey: ['ten'],
    foreignKeys: [{fields: ['xa'], reference: {resource: 'xa', fields: ['ten']}}],
    missingValues: ['', '-'],
    sheet: 2
  })
})

const start = 'fields:\n  - {name: x, type: '

test.each([
  ['', ['1:1 fields → array']],
  ['- 1', ['1:1 data-file [1] → object']],
  ['fields: []', ['1:9 fields [] → ≥ 1']],
  [`${start}int}`, ['2:21 fields.0.type int → integer | number | string | date | year | boolean']],
  [`${start}integer, titel: A}`, ['2:30 fields.0.titel titel → title']],
  [`${start}integer, colour: A}`, ['2:30 fields.0.colour colour → no-key']],
  [`${start}integer, unit: "/"}`, ['2:36 fields.0.unit / → unit']],
  [`${start}integer, constraints: {minimum: abc}}`, ['2:53 fields.0.constraints.minimum abc → int']],
  [`${start}integer, constraints: {enum: [1, b]}}`, ['2:54 fields.0.constraints.enum.1 b → int']],
  [`${start}string, constraints: {pattern: (a+)+}}`, ['2:52 fields.0.constraints.pattern (a+)+ → tame-pattern']],
  ['fields: [{name: số hộ, type: integer}]', ['1:17 fields.0.name số hộ → so_ho']],
  [`${start}integer}\n  - {name: x, type: string}`, ['3:12 fields.1.name x → other-field']],
  [`primaryKey: y\n${start}integer}`, ['1:13 primaryKey.0 y']],
  [`primaryKey: [xx]\n${start}integer}`, ['1:14 primaryKey.0 xx → x']],
  [
    `foreignKeys: [{fields: [x, y], reference: {resource: b, fields: [z]}}]\n${start}integer}`,
    ['1:28 foreignKeys.0.fields.1 y', '1:65 foreignKeys.0.reference.fields 1 → = 2']
  ],
  ['fields: [', ['1:10 yaml-syntax']]
])('%s', (text, wanted) => {
  expect(faults(text)).toEqual(wanted)
  expect(readSchema(file, text).schema).toBeUndefined()
})
