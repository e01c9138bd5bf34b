import {describe, expect, it} from 'vitest'
import {codeNotation, existsOn, headerLines, type Organs, signersOn} from './header.ts'
import {organsSchema} from './organ.ts'
import {findType} from './types/index.ts'

const party = {system: 'party', place: 'Suối Ngàn'}
const state = {system: 'state', place: 'Suối Ngàn'}

const organs: Organs = new Map(
  Object.entries(
    organsSchema.parse({
      'tinh-uy': {
        ...party,
        name: 'Tỉnh uỷ Sơn Bình',
        kind: 'party-committee',
        level: 'province',
        lines: ['TỈNH UỶ SƠN BÌNH'],
        symbol: 'TU'
      },
      'dang-uy': {
        ...party,
        name: 'Đảng uỷ xã Suối Ngàn',
        kind: 'party-committee',
        level: 'commune',
        parent: 'tinh-uy',
        lines: ['ĐẢNG UỶ XÃ SUỐI NGÀN'],
        symbol: 'ĐU',
        from: '2025-07-01',
        signers: [
          {fullName: 'Lò Văn An', position: 'BÍ THƯ', from: '2025-07-01', until: '2026-03-31'},
          {fullName: 'Hà Thị Bình', position: 'BÍ THƯ', from: '2026-04-01'},
          {fullName: 'Vàng A Chu', position: 'PHÓ BÍ THƯ'}
        ]
      },
      'van-phong': {
        ...party,
        name: 'Văn phòng Đảng uỷ',
        kind: 'party-office',
        level: 'commune',
        parent: 'dang-uy',
        lines: ['VĂN PHÒNG'],
        symbol: 'VPĐU'
      },
      'uy-ban-kiem-tra': {
        ...party,
        name: 'Uỷ ban Kiểm tra',
        kind: 'party-office',
        level: 'commune',
        parent: 'dang-uy',
        lines: ['UỶ BAN KIỂM TRA'],
        symbol: 'UBKT'
      },
      'chi-bo': {
        ...party,
        name: 'Chi bộ bản Nà Pục',
        kind: 'party-cell',
        level: 'cell',
        parent: 'dang-uy',
        lines: ['CHI BỘ BẢN NÀ PỤC'],
        symbol: 'CB'
      },
      'dai-hoi': {
        ...party,
        name: 'Đại hội',
        kind: 'party-congress',
        level: 'commune',
        parent: 'dang-uy',
        lines: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ SUỐI NGÀN LẦN THỨ I'],
        symbol: 'ĐH'
      },
      'ban-chi-dao': {
        ...party,
        name: 'Ban Chỉ đạo',
        kind: 'party-steering',
        level: 'commune',
        parent: 'dang-uy',
        lines: ['BAN CHỈ ĐẠO 35'],
        symbol: 'BCĐ'
      },
      ubnd: {
        ...state,
        name: 'Ủy ban nhân dân xã Suối Ngàn',
        kind: 'peoples-committee',
        level: 'commune',
        lines: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI NGÀN'],
        symbol: 'UBND',
        codeNotationUnit: 'VP'
      },
      hdnd: {
        ...state,
        name: 'Hội đồng nhân dân xã Suối Ngàn',
        kind: 'peoples-council',
        level: 'commune',
        parent: 'ubnd',
        lines: ['HỘI ĐỒNG NHÂN DÂN', 'XÃ SUỐI NGÀN'],
        symbol: 'HĐND'
      },
      'phong-van-hoa': {
        ...state,
        name: 'Phòng Văn hóa - Xã hội',
        kind: 'state-unit',
        level: 'commune',
        parent: 'ubnd',
        lines: ['PHÒNG VĂN HÓA - XÃ HỘI'],
        symbol: 'PVHXH'
      },
      'phong-kinh-te': {
        ...state,
        name: 'Phòng Kinh tế',
        kind: 'state-unit',
        level: 'commune',
        parentLine: 'ỦY BAN NHÂN DÂN XÃ',
        parent: 'ubnd',
        lines: ['PHÒNG KINH TẾ'],
        symbol: 'PKT'
      }
    })
  ).map(([key, organ]) => [key, {...organ, key}])
)

const organ = (key: string) => organs.get(key)!
const type = (slug: string) => findType(slug)!
const fact = (value: string) => ({organSeparator: {value, clause: '', mark: 'C' as const}})

describe('header lines', () => {
  it.each([
    ['dang-uy', 'ĐẢNG BỘ TỈNH SƠN BÌNH', ['ĐẢNG UỶ XÃ SUỐI NGÀN']],
    ['van-phong', 'ĐẢNG UỶ XÃ SUỐI NGÀN', ['VĂN PHÒNG']],
    ['chi-bo', 'ĐẢNG BỘ XÃ SUỐI NGÀN', ['CHI BỘ BẢN NÀ PỤC']],
    ['dai-hoi', undefined, ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ SUỐI NGÀN LẦN THỨ I']],
    ['ban-chi-dao', 'ĐẢNG UỶ XÃ SUỐI NGÀN', ['BAN CHỈ ĐẠO 35']],
    ['ubnd', undefined, ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI NGÀN']],
    ['hdnd', undefined, ['HỘI ĐỒNG NHÂN DÂN', 'XÃ SUỐI NGÀN']],
    ['phong-van-hoa', 'UBND XÃ SUỐI NGÀN', ['PHÒNG VĂN HÓA - XÃ HỘI']],
    ['phong-kinh-te', 'ỦY BAN NHÂN DÂN XÃ', ['PHÒNG KINH TẾ']]
  ])('of %s', (key, parent, lines) => {
    expect(headerLines(organ(key), organs)).toEqual(parent === undefined ? {lines} : {parent, lines})
  })

  it.each([
    ['Thành ủy Huế', 'ĐẢNG BỘ THÀNH PHỐ HUẾ'],
    ['Đảng bộ tỉnh Sơn Bình', 'ĐẢNG BỘ TỈNH SƠN BÌNH']
  ])('name the organisation of %s', (name, parent) => {
    const under = new Map([['tinh-uy', {...organ('tinh-uy'), name}]])
    expect(headerLines(organ('dang-uy'), under).parent).toBe(parent)
  })

  it('join organs that issue together by a hyphen', () => {
    expect(headerLines(organ('van-phong'), organs, [organ('uy-ban-kiem-tra')])).toEqual({
      parent: 'ĐẢNG UỶ XÃ SUỐI NGÀN',
      lines: ['VĂN PHÒNG - UỶ BAN KIỂM TRA']
    })
  })

  it('have no parent line where the parent is not known', () => {
    expect(headerLines(organ('dang-uy'), new Map())).toEqual({lines: ['ĐẢNG UỶ XÃ SUỐI NGÀN']})
  })
})

describe('code notation', () => {
  it('is type and organ', () => {
    expect(codeNotation(fact('/'), type('nghi-quyet'), organ('dang-uy'))).toBe('NQ/ĐU')
    expect(codeNotation(fact('/'), type('cong-van'), organ('dang-uy'))).toBe('CV/ĐU')
    expect(codeNotation(fact('-'), type('quyet-dinh'), organ('ubnd'))).toBe('QĐ-UBND')
  })

  it('is organ and drafting unit for a letter of the State', () => {
    expect(codeNotation(fact('-'), type('cong-van'), organ('ubnd'))).toBe('UBND-VP')
    expect(codeNotation(fact('-'), type('cong-van'), organ('hdnd'))).toBe('HĐND')
  })

  it('joins the symbols of organs that issue together', () => {
    expect(codeNotation(fact('/'), type('quy-che'), organ('van-phong'), [organ('uy-ban-kiem-tra')])).toBe(
      'QC/VPĐU-UBKT'
    )
  })

  it('is nothing for a type without a symbol', () => {
    expect(codeNotation(fact('-'), type('thu-cong'), organ('ubnd'))).toBeUndefined()
    expect(codeNotation(fact('-'), type('ket-luan'), organ('ubnd'))).toBeUndefined()
    expect(codeNotation(fact('/'), type('giay-di-duong'), organ('dang-uy'))).toBeUndefined()
  })
})

describe('the organ on a day', () => {
  const names = (day: string) => signersOn(organ('dang-uy'), day).map(holder => holder.fullName)

  it('has the signers in office, first and last day included', () => {
    expect(names('2026-03-31')).toEqual(['Lò Văn An', 'Vàng A Chu'])
    expect(names('2026-04-01')).toEqual(['Hà Thị Bình', 'Vàng A Chu'])
    expect(signersOn(organ('ubnd'), '2026-04-01')).toEqual([])
  })

  it('exists from its first day', () => {
    expect(existsOn(organ('dang-uy'), '2025-06-30')).toBe(false)
    expect(existsOn(organ('dang-uy'), '2025-07-01')).toBe(true)
  })
})
