import {exampleBook} from '../data/example-book.ts'
import type {WorkspaceData} from '../model/document.ts'
import type {Organ} from '../model/organ.ts'

const commune = {level: 'commune', place: 'Suối Ngàn', from: '2025-07-01'} as const

const organs: Organ[] = [
  {
    ...commune,
    key: 'dang-uy-xa',
    name: 'Đảng uỷ xã Suối Ngàn',
    system: 'party',
    kind: 'party-committee',
    lines: ['ĐẢNG UỶ XÃ SUỐI NGÀN'],
    symbol: 'ĐU'
  },
  {
    ...commune,
    key: 'dang-uy-xa-cu',
    name: 'Đảng uỷ xã Khe Lương',
    system: 'party',
    kind: 'party-committee',
    lines: ['ĐẢNG UỶ XÃ KHE LƯƠNG'],
    symbol: 'ĐU',
    from: '2010-01-01',
    until: '2025-06-30',
    successor: 'dang-uy-xa'
  },
  {
    ...commune,
    key: 'chi-bo-thon',
    name: 'Chi bộ thôn Đồi Chè',
    system: 'party',
    kind: 'party-cell',
    level: 'cell',
    lines: ['CHI BỘ THÔN ĐỒI CHÈ'],
    symbol: 'CB'
  },
  {
    ...commune,
    key: 'ubnd-xa',
    name: 'Ủy ban nhân dân xã Suối Ngàn',
    system: 'state',
    kind: 'peoples-committee',
    lines: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI NGÀN'],
    symbol: 'UBND',
    codeNotationUnit: 'VP'
  }
]

/** The small workspace in which all examples stand: four organs of a fictional commune, and its data. */
export const exampleData: WorkspaceData = {
  organs: new Map(organs.map(organ => [organ.key, organ])),
  book: exampleBook
}
