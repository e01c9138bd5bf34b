import {bookOf, type DataBook} from './book.ts'
import type {DataFact} from './facts.ts'
import {inferKind} from './kind.ts'
import type {Table} from './table.ts'
import {parseUnit} from './unit.ts'

/** The data of the small workspace in which the examples of functions, components and rules stand. */
export const exampleBook: DataBook = {
  ...bookOf(
    new Map([
      [
        'dia_ban',
        facts('data/dia-ban.facts.yaml', {
          thon: {value: 12, kind: 'count'},
          thon_trong: {value: 0, kind: 'count'},
          ten: {value: 'Suối Ngàn'},
          khong_ma_tuy: {...number(8, 'thôn'), asOf: '2026-05-31', source: 'Công an xã'},
          che: number(412, 'ha'),
          rung: number(8.8, 'km²'),
          nang_suat: number(7.4, 'tấn/ha'),
          ty_le: {formula: 'share(dia_ban.khong_ma_tuy, dia_ban.thon)'}
        })
      ],
      ['an_ninh', facts('data/an-ninh.facts.yaml', {vu_2025: number(19, 'vụ'), vu_2026: number(17, 'vụ')})],
      ['ngan_sach', facts('data/ngan-sach.facts.yaml', {thu: number(26_371_000, 'đồng')})]
    ])
  ),
  tables: new Map([['thon', villages()]])
}

// --- internal ---

type BareFact = {kind?: DataFact['kind']; unit?: DataFact['unit']; asOf?: string; source?: string} & (
  | {value: number | string}
  | {formula: string}
)

function facts(file: string, entries: Record<string, BareFact>): Map<string, DataFact> {
  return new Map(Object.entries(entries).map(([name, fact]) => [name, {...fact, file}]))
}

function number(value: number, unitText: string): Pick<DataFact, 'unit' | 'kind'> & {value: number} {
  const unit = parseUnit(unitText)
  return {value, unit, kind: inferKind(unit, value)}
}

function villages(): Table {
  return {
    name: 'thon',
    file: 'data/thon.csv',
    schemaFile: 'data/thon.schema.yaml',
    title: 'Các thôn của xã',
    source: 'Công an xã',
    asOf: '2025-12-31',
    fields: [
      {name: 'ten', title: 'Thôn', type: 'string'},
      {name: 'dan_so', title: 'Dân số', type: 'integer', unit: parseUnit('người')},
      {name: 'dien_tich', title: 'Diện tích', type: 'number', unit: parseUnit('ha')},
      {name: 'ho_ngheo', title: 'Hộ nghèo', type: 'integer', unit: parseUnit('hộ')},
      {name: 'nam', title: 'Năm lập', type: 'year'}
    ],
    rowCount: 4,
    columns: new Map<string, (string | number | undefined)[]>([
      ['ten', ['Pá Hin', 'Đồi Chè', 'Suối Con', 'Khe Vầu']],
      ['dan_so', [1284, 958, 1734, 1454]],
      ['dien_tich', [920.5, 1105, 1080.4, 1312]],
      ['ho_ngheo', [8, 21, undefined, 5]],
      ['nam', [1978, 1964, 2003, 1981]]
    ]),
    primaryKey: ['ten']
  }
}
