import {existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {wordsOf} from '../import/words.ts'
import {openPdf} from './open-pdf.ts'
import {type Run, runVanthu} from './run-vanthu.ts'
import {textLines} from './text-lines.ts'

const folder = join(import.meta.dirname, '../../../shared/seeds')
const seeds = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.txt')) : []
if (seeds.length === 0) console.warn('SKIPPED: ../shared/seeds is absent, the five real papers are not printed')

interface Imported {
  source: string
  path: string
}

describe.skipIf(seeds.length === 0)('five real papers, from their text to the official copy', () => {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-seeds-'))
  const out = join(root, 'pdf')
  const runs: Record<string, Run> = {}
  let imported: Imported[] = []

  beforeAll(async () => {
    const files = seeds.map(file => join(folder, file))
    runs.import = await runVanthu(['import', ...files, '--root', root, '--json'])
    imported = JSON.parse(runs.import.out).imported
    runs.check = await runVanthu(['check', '--root', root, '--json'])
    runs.print = await runVanthu(['print', '--root', root, '--out', out])
  })
  afterAll(() => rmSync(root, {recursive: true, force: true}))

  test('each command ends clean, and there are five drafts and five PDFs', () => {
    expect([runs.import, runs.check, runs.print].map(run => run?.status)).toEqual([0, 0, 0])
    expect(globSync('content/**/*.mdx', {cwd: root})).toHaveLength(5)
    expect(globSync('**/*.pdf', {cwd: out})).toHaveLength(5)
  })

  test('section III of 000 (1, 2, 4, 4, 5, 6) is reported at its lines', () => {
    const {diagnostics} = JSON.parse(runs.check?.out ?? '{}')
    const draft = imported.find(({source}) => source.includes('000_'))!
    const file = relative(root, join(process.cwd(), draft.path))
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    const found = diagnostics.filter(
      (each: {file: string; code: string}) => each.file === file && each.code.startsWith('BODY')
    )
    expect(found.map(({actual, expected}: {actual: string; expected: string}) => [actual, expected])).toEqual([
      ['4.', '3.'],
      ['4.', '5.']
    ])
    for (const {line} of found) expect(lines[line - 1]).toMatch(/^### 4\. /)
  })

  test.each(seeds.map(file => [file.slice(0, 3), file]))(
    'no word of %s is lost on its way to paper',
    async (_, file) => {
      const {path} = imported.find(({source}) => source.endsWith(file))!
      const draft = relative(join(root, 'content'), join(process.cwd(), path))
      const printed = await printedWords(join(out, draft.replace(/\.mdx$/, '.pdf')))
      const seed = wordsOf(readFileSync(join(folder, file), 'utf8').normalize('NFC'))
      expect(lacking(seed, printed)).toEqual([])
      // What the paper has beyond the seed is made by the format: titles, labels, blanks, page and note numbers.
      expect(lacking(printed, seed).filter(word => !made.has(word) && !/^\d{1,2}$/.test(word))).toEqual([])
    }
  )
})

/** Words that a format writes by itself. */
const made = new Set(
  wordsOf(
    'Đảng Cộng sản Việt Nam Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc Số NQ BC TB ngày tháng năm Dự thảo Thông báo Kính gửi'
  )
)

/** The words that one list has oftener than the other. */
function lacking(words: string[], from: string[]): string[] {
  const left = Map.groupBy(from, word => word)
  return words.filter(word => left.get(word)?.pop() === undefined)
}

/** All words of a PDF; a word that a line break cut at its hyphen is two words on both sides. */
async function printedWords(path: string): Promise<string[]> {
  const {pages} = await openPdf(readFileSync(path))
  return wordsOf(
    pages
      .flatMap(page => textLines(page).map(({text}) => text))
      .join('\n')
      .normalize('NFC')
  )
}
