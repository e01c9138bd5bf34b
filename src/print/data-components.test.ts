import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {type OpenedPdf, openPdf} from '../testing/open-pdf.ts'
import {type TextLine, textLines} from '../testing/text-lines.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {documentJob} from './document-job.ts'
import type {PrintResult} from './job.ts'
import {openPrinter} from './printer.ts'

const root = join(import.meta.dirname, '../testing/fixtures/data-components')

describe('a paper with every component', () => {
  let facts: PrintResult['facts']
  let pdf: OpenedPdf
  let lines: TextLine[][]

  beforeAll(async () => {
    const workspace = await readWorkspace(root)
    const printer = await openPrinter({pages: 1})
    const result = await printer.print(documentJob(readPaperDocument(workspace, workspace.papers[0]!)))
    await printer.close()
    facts = result.facts
    pdf = await openPdf(result.pdf!)
    lines = pdf.pages.map(textLines)
  })

  test('loses no word, doubles none, and sets all of them in the face of the paper', () => {
    expect(facts).toMatchObject({lost: [], doubled: [], outside: [], fallback: [], foreignFonts: [], complaints: []})
  })

  test('repeats the head of a table on the page that it goes on, not its caption', () => {
    const heads = lines.map(page => page.filter(({text}) => /^TT\b/.test(text)).length)
    expect(heads.slice(0, 2)).toEqual([1, 1])
    expect(lines.flat().filter(({text}) => text.startsWith('Bảng 1.'))).toHaveLength(1)
  })

  test('holds each chart on one page, with its caption below it and numbers from 1', () => {
    const captions = lines.flat().flatMap(({text}) => /^Biểu đồ \d+/.exec(text)?.[0] ?? [])
    expect(captions).toEqual([1, 2, 3, 4, 5, 6, 7].map(number => `Biểu đồ ${number}`))
  })

  test('prints no figures behind a chart, and no words that describe it', () => {
    const text = lines
      .flat()
      .map(line => line.text)
      .join('\n')
    expect(text).not.toMatch(/Số liệu của biểu đồ|Biểu đồ cột theo/)
  })

  test('says the figures that the data say', () => {
    const text = lines
      .flat()
      .map(line => line.text)
      .join(' ')
    expect(text).toContain('08')
    expect(text).toContain('chiếm 38,1%')
    expect(text).toMatch(/Tổng cộng\s*3\.023\s*13\.036\s*100,00\s*484,4/)
  })
})
