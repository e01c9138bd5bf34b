import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeDocx, paragraph} from '../../testing/make-docx.ts'
import {makeWorkspace, runVanthu} from '../../testing/run-vanthu.ts'

const paper = '---\ntype: bao-cao\n---\n\nNội dung.\n'

/** A folder with a Word file of somebody else: a report with a wrong share. */
function office(files: Record<string, string> = {}): string {
  const root = makeWorkspace({'ghi-chu.md': 'x', ...files})
  const lines = ['BÁO CÁO', 'Kết quả quý II', '', 'Xã có 21 thôn.', '', 'Có 08/21 thôn (42%) đã xong.']
  writeFileSync(join(root, 'báo cáo.docx'), makeDocx(lines.map(line => paragraph(line)).join('')))
  return root
}

describe('a Word file', () => {
  test('needs no workspace; findings tell the place in its terms', async () => {
    const run = await runVanthu(['check', 'báo cáo.docx'], {cwd: office()})
    expect([run.status, run.err]).toEqual([1, ''])
    expect(run.out).toContain('báo cáo.docx: thân, đoạn 6 (“Có 08/21 thôn (42%) đã …”) ')
    expect(run.out).toMatch(/FIG003 8\/21 = 38,1%, không phải 42%\n/)
    expect(run.out).toMatch(/báo cáo\.docx: phần đầu, đoạn 1 \(“BÁO CÁO”\) lỗi WORD009 Tên loại văn bản: cỡ chữ 10 pt/)
    expect(run.out).not.toContain(':6:1')
  })

  test('in English, against the profile that is named', async () => {
    const run = await runVanthu(['check', 'báo cáo.docx', '--lang', 'en', '--profile', 'state-nd30'], {cwd: office()})
    expect(run.out).toContain('báo cáo.docx: opening, paragraph 1 (“BÁO CÁO”) error WORD009 ')
    expect(run.out).toContain('type of 10 pt, expected 13–14 pt')
    expect(run.out).not.toContain('WORD022')
  })

  test('--code and --json', async () => {
    const run = await runVanthu(['check', 'báo cáo.docx', '--code', 'fig003', '--json'], {cwd: office()})
    expect(JSON.parse(run.out)).toMatchObject({
      checked: 1,
      diagnostics: [
        {
          code: 'FIG003',
          file: 'báo cáo.docx',
          line: 6,
          fix: null,
          spot: {region: 'body', paragraph: 6, words: 'thân, đoạn 6 (“Có 08/21 thôn (42%) đã …”)'}
        }
      ]
    })
  })

  test('--format sarif and github name the place in words, and no line', async () => {
    const cwd = office()
    const call = ['check', 'báo cáo.docx', '--code', 'FIG003', '--format']
    const sarif = JSON.parse((await runVanthu([...call, 'sarif'], {cwd})).out)
    expect(sarif.runs[0].results[0].locations).toEqual([
      {
        physicalLocation: {artifactLocation: {uri: 'b%C3%A1o%20c%C3%A1o.docx'}},
        logicalLocations: [{name: expect.stringMatching(/^thân, đoạn 6/)}],
        message: {text: expect.stringMatching(/^thân, đoạn 6/)}
      }
    ])
    const github = await runVanthu([...call, 'github'], {cwd})
    expect(github.out).toMatch(/^::(?:error|warning) file=báo cáo\.docx,title=FIG003 figure-share::thân, đoạn 6/)
  })

  test('beside papers of the workspace', async () => {
    const cwd = office({'content/a.mdx': paper})
    const run = await runVanthu(['check', 'a', 'báo cáo.docx', '--json'], {cwd})
    const {checked, diagnostics} = JSON.parse(run.out)
    expect(checked).toBe(2)
    expect(new Set(diagnostics.map(({file}: {file: string}) => file))).toEqual(new Set(['báo cáo.docx']))
  })
})

describe('what is no Word file', () => {
  test.each([
    ['cu.doc', /Tệp \.doc cũ không đọc được/],
    ['cu.pdf', /PDF không đọc được/],
    ['cu.odt', /mở tệp \.odt bằng Word hoặc LibreOffice rồi lưu thành \.docx/],
    ['khong-co.docx', /không đọc được tệp/],
    ['hong.docx', /bị hỏng/]
  ])('%s: one line, and the others are checked', async (name, reason) => {
    const cwd = office({'hong.docx': 'Nội dung'})
    const run = await runVanthu(['check', name, 'báo cáo.docx', '--code', 'FIG003'], {cwd})
    const [line, ...more] = run.err.trimEnd().split('\n')
    expect([run.status, more]).toEqual([2, []])
    expect(line).toMatch(reason)
    expect(line).toContain(`vanthu: ${name}: `)
    expect(run.out).toContain('FIG003')
  })

  test('help says that Word files are taken', async () => {
    const run = await runVanthu(['check', '--help'])
    expect(run.out).toContain('vanthu check bao-cao.docx')
    expect(run.out).toContain('--profile')
  })
})
