import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Audience} from '../../core/model/access-level.ts'
import {astroThat} from '../../testing/astro-that.ts'
import {runVanthu} from '../../testing/run-vanthu.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {buildSite} from '../build/build-site.ts'
import {fileTexts} from './file-texts.ts'
import {findLeaks} from './find-leaks.ts'
import {LeakError} from './leak-error.ts'
import {textViews} from './text-views.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-secrets-'))
const root = join(folder, 'root')
beforeAll(() => cpSync(join(import.meta.dirname, '../../testing/fixtures/site-secrets'), root, {recursive: true}))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** What was planted where, by who may see it: names, titles, codes, paths, data, words of hidden and secret papers. */
const planted: Record<Audience, string[]> = {
  public: ['Đinh Thị Quyên', 'Kiểm điểm', 'Chi bộ Huổi Lếch', '12-KL/ĐU', '12-kl-du', 'con_lai'],
  internal: [
    'Lường Khắc Thuỵ',
    'Luong Khac Thuy',
    'luong-khac-thuy',
    'Sùng Thị Dưa',
    '13-TB/ĐU',
    '13-tb-du',
    'Bố trí lực lượng',
    'Hồ sơ theo dõi',
    'Vàng A Sáng',
    'Giàng Thị Dợ',
    'ho_ten',
    'Họ tên đối tượng',
    'Khe Sậy',
    'Lò Thị Mẩy',
    'vu_viec.an',
    'ke_hoach_mat_phuc',
    'ke-hoach-mat-phuc',
    'Đèo Gió',
    'Bản Mạ',
    '14-bc-du',
    'Tráng A Chống',
    '15-bc-du',
    'nặc danh',
    '16-bc-du'
  ]
}

/** What the audience must find, so that the test sees that there is something to see. */
const shown: Record<Audience, string[]> = {
  public: ['L.K.T.', 'Đ.T.Q.', 'cháu D.', 'Huổi Lếch'],
  internal: ['L.K.T.', 'Đinh Thị Quyên', '12-KL/ĐU', 'Kiểm điểm']
}

async function textsIn(site: string): Promise<string> {
  const files = readdirSync(site, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  const texts: string[] = []
  for (const {parentPath, name} of files) {
    const path = join(parentPath, name)
    texts.push(path.slice(site.length))
    for await (const text of fileTexts(readFileSync(path))) texts.push(...textViews(text))
  }
  return texts.join('\n')
}

describe.each(['public', 'internal'] as const)('the %s site', audience => {
  const out = join(folder, audience)

  test('is built with PDFs and Word files, and nothing that was planted survives in it', {
    timeout: 300_000
  }, async () => {
    const run = await runVanthu(['build', '--root', root, '--out', out, '--audience', audience])
    expect(run.err).toBe('')
    // The paper with the faulty mark is a finding, the secret one too; the site stands all the same.
    expect(run.status).toBe(1)
    const files = readdirSync(out, {recursive: true, encoding: 'utf8'})
    expect(files.filter(file => /\.(?:pdf|docx)$/.test(file)).sort()).toEqual(
      ['12-kl-du', '11-bc-du']
        .filter(id => audience === 'internal' || id === '11-bc-du')
        .flatMap(id => [join('pdf', '2026', `${id}.pdf`), join('word', '2026', `${id}.docx`)])
        .sort()
    )
    const text = (await textsIn(out)).normalize('NFC')
    const secrets = audience === 'public' ? [...planted.public, ...planted.internal] : planted.internal
    expect(secrets.filter(secret => text.includes(secret))).toEqual([])
    expect(shown[audience].filter(words => !text.includes(words))).toEqual([])
    expect(await findLeaks(out, await readWorkspace(root), audience)).toEqual([])
  })
})

test('a filter that passes everything is caught: names, titles, codes, paths', {timeout: 300_000}, async () => {
  // What such a filter would leave: no level, no mark.
  const open = join(folder, 'open')
  cpSync(join(import.meta.dirname, '../../testing/fixtures/site-secrets'), open, {recursive: true})
  writeFileSync(
    join(open, 'data/settings.yaml'),
    'site: {name: Kho thử, address: https://kho.example/, defaultAccess: public}\n'
  )
  rmSync(join(open, 'content/2026/14-bc-du.mdx'))
  for (const name of readdirSync(join(open, 'content'), {recursive: true, encoding: 'utf8'}).filter(each =>
    each.endsWith('.mdx')
  )) {
    const file = join(open, 'content', name)
    const text = readFileSync(file, 'utf8')
      .replace(/^(?:access|acces|circulation): .*$/gm, '#')
      .replace(/<\/?Redact[^>]*>/g, '')
    writeFileSync(file, text.replace(/^type: .*$/m, '$&\nstatus: issued'))
  }
  const out = join(folder, 'everything')
  const run = await runVanthu(['build', '--root', open, '--out', out, '--audience', 'public', '--no-files'])
  expect(run.err).toBe('')
  const leaks = await findLeaks(out, await readWorkspace(root), 'public')
  const found = new Set(leaks.map(({secret}) => secret?.text))
  for (const text of [
    'Lường Khắc Thuỵ',
    'Đinh Thị Quyên',
    'Sùng Thị Dưa',
    'Kiểm điểm tập thể chi bộ Huổi Lếch',
    '12-KL/ĐU',
    '2026/12-kl-du'
  ])
    expect(found).toContain(text)
})

test('what leaks is not published, and the lines tell where, not what', {timeout: 120_000}, async () => {
  const outDir = join(folder, 'broken')
  const official = await readWorkspace(root)
  const failure = await buildSite(
    {official, outDir, audience: 'internal', today: '2026-11-21'},
    astroThat(async ({outDir: site}) => {
      mkdirSync(dirname(join(site, 'a/index.html')), {recursive: true})
      writeFileSync(join(site, 'a/index.html'), '<p>Ông <b>Lường</b> Khắc Thuỵ</p>')
      return []
    })
  ).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(LeakError)
  const {lines, exitCode} = failure as LeakError
  expect(exitCode).toBe(1)
  expect(lines.map(({vi}) => vi)).toContainEqual(
    expect.stringMatching(/^a\/index\.html: còn tên được che ở content\/.*:\d+$/)
  )
  expect(JSON.stringify(lines)).not.toMatch(/Lường|Khắc|Thuỵ/)
  expect(existsSync(outDir)).toBe(false)
})
