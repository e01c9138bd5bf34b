import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import type {PrintedFacts} from '../core/checker/printed.ts'
import {openPdf, type PdfPage} from '../testing/open-pdf.ts'
import {findLine, textLines} from '../testing/text-lines.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {documentJob} from './document-job.ts'
import {openPrinter} from './printer.ts'

interface Printed {
  facts: PrintedFacts
  pages: PdfPage[]
}

const printed: Record<string, Printed> = {}

beforeAll(async () => {
  const workspace = await readWorkspace(join(import.meta.dirname, '../testing/fixtures/landscape'))
  const printer = await openPrinter({pages: 1})
  for (const paper of workspace.papers) {
    const {pdf, facts} = await printer.print(documentJob(readPaperDocument(workspace, paper)))
    printed[paper.id] = {facts, pages: pdf ? (await openPdf(pdf)).pages : []}
  }
  await printer.close()
})

describe('a plan with a table, a chart and an appendix that lie in the text', () => {
  const plan = () => printed['ke-hoach']!

  test('loses no word and doubles none', () => {
    const nothing = {lost: [], doubled: [], outside: [], fallback: [], foreignFonts: [], complaints: []}
    expect(plan().facts).toMatchObject(nothing)
  })

  test('turns only the sheets of what lies', () => {
    expect(plan().pages.map(sideOf).join('')).toBe('PPLLLLPPLP')
  })

  test('counts its pages on through the turns; the appendix begins from 1 and counts on in itself', () => {
    const numbers = [undefined, '2', '3', '4', '5', '6', '7', undefined, '2', '3']
    expect(plan().pages.map(numberOf)).toEqual(numbers)
    expect(plan().facts.pages.map(({number}) => number)).toEqual(numbers)
    expect(plan().facts.pages.map(({section}) => section)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
  })

  test('centres the number on the text of each sheet', () => {
    const [upright, lying] = [findLine(plan().pages[1]!, '2'), findLine(plan().pages[2]!, '3')]
    expect(lying.baseline).toBeCloseTo(upright.baseline, 1)
    expect(lying.centre - upright.centre).toBeCloseTo((297 - 210) / 2, 0)
  })

  test('takes the heading along and repeats the head of the table', () => {
    expect(textLines(plan().pages[2]!).map(({text}) => text)).toContain('II. PHÂN CÔNG NHIỆM VỤ')
    for (const page of plan().pages.slice(2, 5)) expect(findLine(page, 'TT').text).toBeTruthy()
  })

  test('gives a chart the width of the sheet', () => {
    const page = plan().pages[5]!
    const [left, right] = [findLine(page, 'Trung Tâm'), findLine(page, 'Khe Vầu')]
    expect(right.centre - left.centre).toBeGreaterThan(page.width / 2)
  })

  test('counts its notes on', () => {
    const wordsOf = (page: number) =>
      plan()
        .pages[page]!.items.map(({text}) => text)
        .join('')
    expect(wordsOf(0)).toMatch(/1 ?Theo nghị quyết/)
    expect(wordsOf(6)).toMatch(/2 ?Chi từ nguồn/)
  })
})

test('a table alone leaves the head of the paper upright and takes the closing below it', () => {
  const {pages, facts} = printed['chi-bang']!
  expect(pages.map(sideOf).join('')).toBe('PLLL')
  expect(pages.map(numberOf)).toEqual([undefined, '2', '3', '4'])
  expect(facts.closing).toMatchObject({page: 4, split: false})
  const name = findLine(pages[3]!, 'Lò Văn Hặc')
  expect(name.centre).toBeGreaterThan(220)
})

function sideOf({width, height}: PdfPage): string {
  const sides = `${Math.round(width)} × ${Math.round(height)}`
  return {'210 × 297': 'P', '297 × 210': 'L'}[sides] ?? sides
}

function numberOf(page: PdfPage): string | undefined {
  return textLines(page).find(({baseline, text}) => baseline < 20 && /^\d+$/.test(text))?.text
}
