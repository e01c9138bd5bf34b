import {expect, test} from 'vitest'
import {type Diagnostic, fillMessage} from '../core/diagnostic.ts'
import {makeWorkbook, makeZip, sheetRows} from '../testing/make-xlsx.ts'
import {makeWorkspace} from '../testing/run-vanthu.ts'
import {checkData} from './check-workspace.ts'
import {readData} from './read-data.ts'
import {readWorkspace} from './workspace.ts'

const fixture = (name: string) => new URL(`../testing/fixtures/${name}`, import.meta.url).pathname

/** `file:line:col code words` */
const show = ({file, line, column, code, message}: Diagnostic) =>
  `${file.replace('data/', '')}:${line}:${column} ${code} ${fillMessage(message.vi, {})}`

test('a sound folder is read whole: facts, tables, settings, no faults', async () => {
  const {data, faults, texts} = await readData(fixture('data-sound'))
  expect(faults).toEqual([])
  const {facts, factsFiles, tables, rounding} = data.book
  expect(rounding).toEqual({mode: 'half-even', shareDecimals: 1, decimals: 2})
  expect(factsFiles.get('dia_ban')).toMatchObject({title: 'Địa bàn', file: 'data/dia-ban.facts.yaml'})
  expect([...facts.get('dia_ban')!.values()].map(({value, kind, source}) => [value, kind, source])).toEqual([
    [4, 'count', 'Văn phòng xã'],
    [1481.5, 'measure', 'Phòng Kinh tế xã'],
    [12.02, 'share', 'Văn phòng xã'],
    [undefined, undefined, 'Văn phòng xã']
  ])
  expect(Object.fromEntries(tables.get('dan_so')!.columns)).toEqual({
    ten: ['Đồi Chè', 'Khe Lương', 'Nà Sương; bản Hạ', 'Suối Ngàn'],
    ho: [128, 95, 210, 300],
    ho_ngheo: [12, undefined, 31, 8],
    nhan_khau: [1024, 401, 883, 1239],
    dien_tich: [35.08, 120.5, 64, 80],
    ty_le: [9.38, undefined, 14.76, 2.67]
  })
  expect(tables.get('ma_tuy')).toMatchObject({rowCount: 2, primaryKey: ['thon', 'nam'], title: 'Vụ việc theo thôn'})
  expect([...texts.keys()].sort()).toContain('data/dan-so.csv')
})

test('every fault of a folder is a finding with its place and words', async () => {
  const workspace = await readWorkspace(fixture('data-faulty'))
  expect(checkData(workspace).map(show)).toEqual([
    'Số liệu 2025.csv:1:1 DATA001 Mục không đúng: “Số liệu 2025”, cần “so-lieu-2025”',
    'dan-so.csv:1:20 DATA003 Đầu bảng: cột không có trong lược đồ “ghi_chu”',
    'dan-so.csv:3:13 DATA004 Hàng 2 có “2” ô, cần “4” ô như đầu bảng',
    'dan-so.csv:4:1 DATA005 Hàng 3, cột “ten”: “Đồi Chè” đã có ở hàng 1',
    'dan-so.csv:4:9 DATA002 Hàng 3, cột “so ho”: “210 hộ” không đúng, cần “số nguyên”',
    'dan-so.csv:4:16 DATA002 Hàng 3, cột “ho_ngheo”: “-3” không đúng, cần “≥ 0”',
    'dan-so.schema.yaml:3:41 DATA001 Mục “foreignKeys.0.reference.resource” không đúng: “thonn”, cần “thon”',
    'dia-ban.facts.yaml:2:20 DATA011 “3.547” ở đây là số lẻ, có phải “3547”?',
    'dia-ban.facts.yaml:3:20 DATA001 Mục “dien_tich.value” không đúng: “nhiều”, cần “số”',
    'dia-ban.facts.yaml:4:1 MDX015 Công thức quay lại chính nó: dia_ban.vong_a → dia_ban.vong_b → dia_ban.vong_a',
    'dia-ban.facts.yaml:5:1 MDX015 Công thức quay lại chính nó: dia_ban.vong_a → dia_ban.vong_b → dia_ban.vong_a',
    'dia-ban.facts.yaml:6:1 MDX008 Không có số liệu “dia_ban.tongg”, có phải “dia_ban.tong”?',
    'dia-ban.facts.yaml:9:11 DATA007 Số liệu không khớp: Bảng dân số có đủ các thôn; “count(dan_so) == dia_ban.tong” không đúng: 03 = 05',
    'dia-ban.facts.yaml:11:11 DATA001 Mục “checks.that” không đúng: “dia_ban.tong”, cần “so sánh hai vế bằng ==, <=, >=, < hoặc >”',
    'dia-ban.json:1:1 DATA001 Mục không đúng: “dia_ban”, cần “tên khác: tên này đã dùng cho tệp trước”',
    'le.csv:1:1 DATA008 “data/le.csv” chưa có lược đồ, cần “data/le.schema.yaml”',
    'mo-coi.schema.yaml:1:1 DATA008 “data/mo-coi.schema.yaml” không có bảng số liệu, cần “data/mo-coi.csv”',
    'settings.yaml:1:12 DATA001 Mục “rounding.mod” không đúng: “mod”, cần “mode”',
    'thon.json:2:3 DATA002 Hàng 1, cột “trong”, cần “một giá trị”',
    'thon.json:3:3 DATA002 Hàng 2, cột “trong”, cần “một giá trị”',
    'thon.json:3:3 DATA006 Hàng 2, cột “ten”: “Nà Sương” không có trong data/dan-so.csv',
    'vo.csv:2:3 DATA009 Không đọc được bảng: một dấu ngoặc kép không đóng lại, hoặc có chữ sau dấu đóng',
    'vo.schema.yaml:2:21 DATA001 Mục “fields.0.type” không đúng: “int”, cần “integer | number | string | date | year | boolean”'
  ])
})

test('a workbook is read by the sheet that its schema names', async () => {
  const sheets = {
    Bìa: sheetRows([['x']]),
    'Dân số': sheetRows([
      ['ten', 'ho'],
      ['A', 12],
      ['B', 'mười'],
      ['C', 12.5]
    ])
  }
  const root = makeWorkspace({
    'data/dan-so.xlsx': makeZip(makeWorkbook(sheets)),
    'data/~$dan-so.xlsx': 'x',
    'data/dan-so.schema.yaml': 'sheet: Dân số\nfields: [{name: ten, type: string}, {name: ho, type: integer}]\n'
  })
  const {data, faults} = await readData(root)
  expect(data.book.tables.get('dan_so')!.columns.get('ho')).toEqual([12, undefined, undefined])
  expect(faults.map(({place, actual, expected}) => [place.line, place.column, actual, expected])).toEqual([
    [3, 2, 'mười', 'int'],
    [4, 2, '12.5', 'int']
  ])
})

test('no data folder is no data', async () => {
  const {data, faults} = await readData(makeWorkspace({}))
  expect([faults, data.book.tables.size, data.book.facts.size]).toEqual([[], 0, 0])
})
