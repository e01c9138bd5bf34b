import {expect, test} from 'vitest'
import {makeWorkbook, makeZip, sheetRows} from '../testing/make-xlsx.ts'
import {readXlsxRecords} from './read-xlsx.ts'

const rows = sheetRows([
  ['Bảng dân số'].slice(1),
  ['ten', ' Số hộ '.normalize('NFD'), 'ngay', 'ngheo'],
  ['Đồi Chè', 35.5, {day: 46_188}, true],
  [],
  ['Nà Sương', undefined, undefined, false]
])
const workbook = makeZip(makeWorkbook({Một: rows, 'Hai ba': sheetRows([['a'], ['x']])}))

const problemOf = async (content: Buffer, sheet?: string | number) => {
  const {fault} = await readXlsxRecords(content, sheet)
  return [fault?.kind, fault?.words?.problem]
}

test('reads the first sheet below its first filled row, days as ISO days', async () => {
  const {records} = await readXlsxRecords(workbook)
  expect(records!.header).toEqual(['ten', 'Số hộ', 'ngay', 'ngheo'])
  expect([...records!.rows]).toEqual([
    ['Đồi Chè', 35.5, '2026-06-15', true],
    ['Nà Sương', null, null, false]
  ])
})

test('a place is the row and the column that people see', async () => {
  const {records} = await readXlsxRecords(workbook)
  expect(records!.placesOf([{row: 1, column: 1}])).toEqual([{line: 5, column: 2, endLine: 5, endColumn: 3}])
})

test('another sheet by name or number', async () => {
  for (const sheet of ['Hai ba', 2]) expect((await readXlsxRecords(workbook, sheet)).records!.header).toEqual(['a'])
  expect(await problemOf(workbook, 'Ba')).toEqual(['unreadable-table', 'sheet'])
  expect(await problemOf(workbook, 3)).toEqual(['unreadable-table', 'sheet'])
})

const far = (address: string) => makeZip(makeWorkbook({A: `<row r="1"><c r="${address}"><v>1</v></c></row>`}))
const bomb = makeWorkbook({A: sheetRows([['a']])}, {'xl/sharedStrings.xml': '<sst>'.padEnd(150_000_000, ' ')})

test.each<[string, () => Buffer, string]>([
  ['no archive', () => Buffer.from('ten,ho\nA,1\n'), 'zip'],
  ['nothing', () => Buffer.alloc(0), 'zip'],
  ['an archive of something else', () => makeZip({'a.xml': '<a/>'}), 'xlsx'],
  ['half an archive', () => workbook.subarray(0, workbook.length / 2), 'zip'],
  ['a damaged entry', () => Buffer.from(workbook).fill(7, 40, 300), 'zip'],
  ['a bomb', () => makeZip(bomb), 'unpacked'],
  ['a bomb that claims to be small', () => makeZip(bomb, 10), 'unpacked'],
  ['a cell at the end of the sheet', () => far('XFD1048576'), 'area'],
  ['a cell far beyond it', () => far('AAAAAAAA99999999999999999999'), 'area'],
  ['an error in a cell', () => makeZip(makeWorkbook({A: '<row r="1"><c r="A1" t="b"><v>7</v></c></row>'})), 'xlsx'],
  ['XML that breaks off', () => makeZip(makeWorkbook({A: '<row r="1"><c r="A1'})), 'xlsx'],
  ['an empty sheet', () => makeZip(makeWorkbook({A: ''})), 'empty']
])('%s is refused', async (_, content, problem) => {
  expect(await problemOf(content())).toEqual(['unreadable-table', problem])
})

test('a cell that is shown as a percentage is what people read there', async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>
    <numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`
  const cells =
    '<c r="A2" s="1"><v>0.3508</v></c><c r="B2" s="2"><v>0.07</v></c><c r="C2" s="3"><v>7</v></c><c r="D2"><v>0.5</v></c>'
  const sheet = `${sheetRows([['a', 'b', 'c', 'd']])}<row r="2">${cells}</row>`
  const {records} = await readXlsxRecords(makeZip(makeWorkbook({A: sheet}, {'xl/styles.xml': styles})))
  expect([...records!.rows]).toEqual([['35,08%', '7%', 7, 0.5]])
})
