import {makeWorkbook, makeZip, sheetRows} from '../make-xlsx.ts'
import {
  type Ending,
  type Files,
  fill,
  type HostileCase,
  many,
  reportFront,
  usualSeconds,
  workspace
} from './hostile-case.ts'

const paper = (text: string) => `${reportFront}\n${text}\n`

/** A sound draft, and these files of `data/`. */
const files = (name: string, make: () => Files, ending: Ending, text = 'A.', seconds = usualSeconds) =>
  workspace(
    name,
    () => ({
      'content/paper.mdx': paper(text),
      ...Object.fromEntries(Object.entries(make()).map(([file, content]) => [`data/${file}`, content]))
    }),
    ending,
    seconds
  )

const twoFields = 'fields: [{name: ten, type: string}, {name: so, type: integer}]\n'

/** A table of a name and a number. */
const csv = (name: string, make: () => string | Uint8Array, ending: Ending, text?: string, schema = twoFields) =>
  files(name, () => ({'bang.csv': make(), 'bang.schema.yaml': schema}), ending, text)

const json = (name: string, make: () => string, ending: Ending) =>
  files(name, () => ({'bang.json': make(), 'bang.schema.yaml': twoFields}), ending)

const xlsx = (name: string, make: () => Uint8Array, ending: Ending) =>
  files(name, () => ({'bang.xlsx': make(), 'bang.schema.yaml': twoFields}), ending)

const schema = (name: string, text: string, ending: Ending) => csv(name, () => 'ten,so\nA,1\n', ending, 'A.', text)

const sharedStrings = (text: string) => ({'xl/sharedStrings.xml': text})
const oneCell = (address: string) => makeZip(makeWorkbook({A: `<row r="1"><c r="${address}"><v>1</v></c></row>`}))

/** Tables and schemas that are broken, far too large, or lead in a circle. */
export const tables: HostileCase[] = [
  csv('a table in order', () => 'ten,so\nA,1\n', 'ok', '{sum(bang.so)}'),
  csv('a quote that never ends', () => 'ten,so\n"A,1\nB,2\n', 'error DATA009'),
  csv('letters after a quote', () => 'ten,so\n"A"B,1\n', 'error DATA009'),
  csv('nothing', () => '', 'error DATA009'),
  csv('blank lines alone', () => '\n \r\n,\n', 'error DATA009'),
  csv('a head alone', () => 'ten,so', 'ok'),
  csv('a megabyte in one cell', () => `ten,so\n${fill('a', 1_000_000)},1\n`, 'error DATA002'),
  csv('a megabyte in one number', () => `ten,so\nA,${fill('1', 1_000_000)}\n`, 'error DATA002'),
  csv('a megabyte in the head', () => `${fill('a', 1_000_000)},so\nA,1\n`, 'error DATA003'),
  csv('a megabyte of quotes', () => `ten,so\n${fill('"', 1_000_000)},1\n`, 'error DATA002'),
  csv('a megabyte of commas', () => `ten,so\nA,1${fill(',', 1_000_000)}\n`, 'error DATA004'),
  csv('NUL in a cell', () => 'ten,so\nA\0B,1\0\n', 'error DATA002'),
  csv('NUL in the head', () => 'ten\0,so\nA,1\n', 'error DATA003'),
  csv('bytes that are no text', () => Buffer.from([0x74, 0xff, 0x00, 0x0a]), 'error FILE001'),
  csv('UTF-16', () => Buffer.from('\uFEFFten,so\nA,1\n', 'utf16le'), 'error FILE001'),
  csv('100,000 bad cells', () => `ten,so\n${many(100_000, index => `A${index},x\n`)}`, 'error DATA002 DATA010'),
  csv('100,000 short rows', () => `ten,so\n${many(100_000, index => `A${index}\n`)}`, 'error DATA004 DATA010'),
  csv('10,000 columns', () => `${many(10_000, index => `c${index},`)}\n1\n`, 'error DATA003 DATA010'),
  csv('10,000 columns of one name', () => `ten,so,${fill('ten,', 40_000)}\n`, 'error DATA003 DATA010'),
  csv('names of prototypes in the head', () => '__proto__,constructor,ten,so\n1,2,A,1\n', 'error DATA003'),
  csv(
    'fields with names of prototypes',
    () => '__proto__,constructor,toString\n1,2,3\n',
    'ok',
    '{sum(bang.__proto__)} {sum(bang.constructor)}',
    'fields: [{name: __proto__, type: integer}, {name: constructor, type: integer}, {name: toString, type: string}]\n'
  ),
  csv('formulas of spreadsheets', () => 'ten,so\n"=HYPERLINK(""http://x"")",1\n', 'ok'),
  csv('a cell that is markup', () => 'ten,so\n<script>alert(1)</script>,1\n', 'ok'),
  files('a table without a schema', () => ({'bang.csv': 'ten,so\n'}), 'error DATA008'),
  files('a table without a schema that is broken too', () => ({'bang.json': '{'}), 'error DATA008'),
  files('a schema without a table', () => ({'bang.schema.yaml': twoFields}), 'error DATA008'),
  files(
    'three tables of one name',
    () => ({'bang.csv': 'ten,so\n', 'bang.json': '[]', 'bang.facts.yaml': 'a: 1', 'bang.schema.yaml': twoFields}),
    'error DATA001'
  ),
  files('a table whose name is no name', () => ({'bảng 1.csv': 'a\n', '1.csv': 'a\n'}), 'error DATA001'),
  files('a name of prototypes', () => ({'__proto__.csv': 'ten,so\nA,1\n', '__proto__.schema.yaml': twoFields}), 'ok'),
  schema('a schema that is no YAML', 'fields: [', 'error META001'),
  schema('a schema that is a list', '- 1', 'error DATA001'),
  schema('a schema without fields', 'title: A', 'error DATA001'),
  schema('a schema with names of prototypes', `__proto__: 1\nconstructor: {a: 1}\n${twoFields}`, 'error DATA001'),
  schema(
    'a pattern that never ends',
    'fields: [{name: ten, type: string, constraints: {pattern: (a+)+b}}]',
    'error DATA001'
  ),
  schema(
    'a foreign key to nowhere',
    `${twoFields}foreignKeys: [{fields: ten, reference: {resource: khac, fields: ten}}]`,
    'error DATA001'
  ),
  csv(
    'a slow pattern on long cells',
    () => `ten,so\n${many(2000, () => `${fill('a', 99)},1\n`)}`,
    'error DATA002 DATA010',
    'A.',
    "fields: [{name: ten, type: string, constraints: {pattern: '.*.*.*b'}}, {name: so, type: integer}]"
  ),
  files(
    'foreign keys in a circle',
    () => {
      const keyed = (to: string) =>
        `${twoFields}foreignKeys: [{fields: ten, reference: {resource: ${to}, fields: ten}}]\n`
      return {
        'a.csv': 'ten,so\nA,1\n',
        'a.schema.yaml': keyed('b'),
        'b.csv': 'ten,so\nA,1\nB,2\n',
        'b.schema.yaml': keyed('a'),
        'c.csv': 'ten,so\nA,1\n',
        'c.schema.yaml': keyed('""')
      }
    },
    'error DATA006'
  ),
  json('JSON that breaks off', () => '[{"ten": "A"', 'error DATA009'),
  json('JSON that is no list', () => '{"ten": "A"}', 'error DATA009'),
  json('a list of lists', () => '[["A", 1]]', 'error DATA009'),
  json('100,000 brackets', () => fill('[', 100_000), 'error DATA009'),
  json(
    'cells that hold lists',
    () => `[{"ten": ${fill('[', 5000)}${fill(']', 5000)}, "so": {"a": 1}}]`,
    'error DATA002'
  ),
  json('keys that all differ', () => `[${many(3000, index => `{"k${index}": 1},`)}{}]`, 'error DATA003 DATA010'),
  json('names of prototypes', () => '[{"ten": "A", "so": 1, "__proto__": {"ten": "B"}}]', 'error DATA003'),
  xlsx('a workbook that is no archive', () => Buffer.from('ten,so\nA,1\n'), 'error DATA009'),
  xlsx('a workbook of no bytes', () => Buffer.alloc(0), 'error DATA009'),
  xlsx('an archive without a workbook', () => makeZip({'a.txt': 'a'}), 'error DATA009'),
  xlsx('a bomb', () => makeZip(makeWorkbook({A: ''}, sharedStrings(fill(' ', 150_000_000))), 10), 'error DATA009'),
  xlsx('a cell at the far end', () => oneCell('XFD1048576'), 'error DATA009'),
  xlsx('a cell beyond all ends', () => oneCell('A99999999999999999999'), 'error DATA009'),
  xlsx(
    'cells that are errors',
    () => makeZip(makeWorkbook({A: '<row r="1"><c r="A1" t="b"><v>7</v></c></row>'})),
    'error DATA009'
  ),
  xlsx(
    'entities in a workbook',
    () => makeZip(makeWorkbook({A: '<!DOCTYPE a [<!ENTITY b "c">]>&b;'})),
    'error DATA009'
  ),
  xlsx(
    'bad cells in a workbook',
    () =>
      makeZip(
        makeWorkbook({
          A: sheetRows([
            ['ten', 'so'],
            ['A', 'x']
          ])
        })
      ),
    'error DATA002'
  ),
  files('settings that are a sentence', () => ({'settings.yaml': 'làm tròn'}), 'error DATA001'),
  files(
    'settings of prototypes',
    () => ({'settings.yaml': '__proto__: {a: 1}\nrounding: {__proto__: 1}'}),
    'error DATA001'
  ),
  files(
    'checks that are wrong in every way',
    () => ({
      'so.facts.yaml':
        'a: 1\nchecks: [1, {that: so.a}, {that: "so.a ==", message: A}, {that: so.b == 1, message: B}, {that: so.a == 2, message: C}]'
    }),
    'error DATA001 DATA007 MDX007 MDX008'
  ),
  files(
    'a check of prototypes',
    () => ({'so.facts.yaml': 'checks: [{that: constructor.constructor == 1, message: A}]'}),
    'error MDX008'
  ),
  files(
    '10,000 checks that fail',
    () => ({'so.facts.yaml': `a: 1\nchecks:\n${many(10_000, () => '- {that: so.a == 2, message: A}\n')}`}),
    'error DATA007 DATA010'
  ),
  files(
    '10,000 facts, each of the one before',
    () => ({'so.facts.yaml': `a0: 1\n${many(10_000, index => `a${index + 1}: {formula: so.a${index} + 1}\n`)}`}),
    'ok',
    '{so.a10000}'
  ),
  files('facts in a circle', () => ({'so.facts.yaml': 'a: {formula: so.b}\nb: {formula: so.a}'}), 'error MDX015')
]
