import {describe, expect, test} from 'vitest'
import {makeWorkspace, runVanthu} from '../testing/run-vanthu.ts'

const sound = '---\ntype: bao-cao\n---\n\nNội dung.\n'
const broken = '---\ntype: bao-caoo\n---\n\nNội dung.\n'

describe('wrong words are answered with the right ones', () => {
  test.each([
    [['chck'], 'vanthu: Không có lệnh “chck”\n  → Có phải “vanthu check”?\n'],
    [['xyz'], 'vanthu: Không có lệnh “xyz”\n  → Xem “vanthu --help”.\n'],
    [['chck', '--lang', 'en'], 'vanthu: Unknown command "chck"\n  → Did you mean "vanthu check"?\n'],
    [['check', '--jsn'], 'vanthu: Không có tuỳ chọn --jsn\n  → Có phải --json?\n'],
    [['check', '--formt=json'], 'vanthu: Không có tuỳ chọn --formt\n  → Có phải --format?\n'],
    [['check', '-x'], 'vanthu: Không có tuỳ chọn -x\n  → Xem “vanthu --help”.\n'],
    [['check', '--root'], 'vanthu: Tuỳ chọn --root cần một giá trị\n'],
    [['check', '--root', '--json'], 'vanthu: Tuỳ chọn --root cần một giá trị\n'],
    [['check', '--json=1'], 'vanthu: Tuỳ chọn --json không nhận giá trị\n'],
    [['check', '--format', 'xml'], 'vanthu: --format không nhận “xml”\n  → Chọn: text, json, sarif, github\n'],
    [['check', '--lang=fr'], 'vanthu: --lang không nhận “fr”\n  → Chọn: vi, en\n'],
    [['new', 'bao-ca'], 'vanthu: Không có loại văn bản “bao-ca”\n  → Có phải “bao-cao”?\n']
  ])('%j', async (argv, err) => {
    expect(await runVanthu(argv)).toEqual({status: 2, out: '', err})
  })
})

describe('the exit status', () => {
  test.each([
    [0, sound],
    [1, broken]
  ])('is %i', async (status, text) => {
    const root = makeWorkspace({'content/a.mdx': text})
    expect(await runVanthu(['check', '--root', root])).toMatchObject({status, err: ''})
  })

  test('a warning is no error', async () => {
    const root = makeWorkspace({'content/a.mdx': `${sound}\nXem [trang](a).\n`})
    const run = await runVanthu(['check', '--root', root])
    expect([run.status, run.out]).toEqual([0, expect.stringContaining('1 cảnh báo trong 1 tệp.')])
  })

  test('2 without a workspace', async () => {
    const root = makeWorkspace({})
    const run = await runVanthu(['check', '--root', `${root}/content`, '--lang', 'en'])
    expect([run.status, run.err]).toEqual([
      2,
      expect.stringMatching(/^vanthu: There is no content\/ folder in .+\n {2}→ /)
    ])
  })
})

test('--lang en speaks English everywhere', async () => {
  const root = makeWorkspace({'content/a.mdx': broken})
  const run = await runVanthu(['check', '--root', root, '--lang', 'en'])
  expect(run.out).toMatch(/^content\/a\.mdx:2:7 error META007 .*did you mean “bao-cao”\?\n/)
  expect(run.out).toMatch(/1 error in 1 file\.\n$/)
})

test('the root is the folder one stands in', async () => {
  const root = makeWorkspace({'content/a.mdx': sound})
  expect(await runVanthu(['check'], {cwd: root})).toEqual({status: 0, out: 'Không có gì phải sửa.\n', err: ''})
})
