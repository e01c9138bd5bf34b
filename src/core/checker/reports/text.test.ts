import {describe, expect, it} from 'vitest'
import type {Lang} from '../../diagnostic.ts'
import {exampleDiagnostics, exampleText} from './example-diagnostics.ts'
import {textReport} from './text.ts'

const sources = new Map([['content/2026/báo cáo.mdx', exampleText]])

function report(lang: Lang, colour = false): string {
  return textReport(exampleDiagnostics, {lang, sources, colour})
}

describe('the text report', () => {
  it('shows place, severity, code, message, the line, the marker, hint, basis, and counts', () => {
    expect(report('vi')).toBe(
      [
        'content/2026/báo cáo.mdx:7:5 lỗi BODY002 Số mục “III.” không liền mạch, cần “II.”',
        '  7 | \t## III. KẾT QUẢ',
        '    | \t   ^^^^',
        '  Cách sửa: Đánh lại số.',
        '  Căn cứ: NĐ 30/2020, Phụ lục I',
        '',
        'content/2026/báo cáo.mdx:5:4 cảnh báo DATE004 100%: a, b',
        '  5 | ## I. ĐẶC ĐIỂM',
        '    |    ^^^^^^^^^^^',
        '  Căn cứ: HD 05-HD/VPTW',
        '',
        'data/organs.yaml:1:1 lưu ý DATA001 Mục sai',
        '  Căn cứ: vanthu',
        '',
        '1 lỗi, 1 cảnh báo, 1 lưu ý trong 2 tệp.',
        ''
      ].join('\n')
    )
  })

  it('speaks English where it is asked to', () => {
    expect(report('en')).toContain(':7:5 error BODY002 Section label “III.” is out of sequence')
    expect(report('en')).toMatch(/\n1 error, 1 warning, 1 note in 2 files\.\n$/)
  })

  it('is coloured only when asked', () => {
    expect(report('vi')).not.toContain('\u001B')
    expect(report('vi', true)).toContain('^^^^\u001B[0m')
  })

  it('says so when there is nothing', () => {
    expect(textReport([], {lang: 'vi', sources, colour: false})).toBe('Không có gì phải sửa.\n')
  })

  it('lets no control sign of a paper through to the terminal', () => {
    const [first] = exampleDiagnostics
    const hostile = {...first!, line: 1, column: 1, endLine: 1, endColumn: 3, message: {vi: '\u001B[2J', en: ''}}
    const shown = textReport([hostile], {
      lang: 'vi',
      sources: new Map([[first!.file, 'a\u001B[31mb\u202E']]),
      colour: false
    })
    for (const sign of ['\u001B', '\u202E']) expect(shown).not.toContain(sign)
    expect(shown).toContain('| a<U+001B>[31mb<U+202E>\n    | ^^^^^^^^^\n')
  })
})
