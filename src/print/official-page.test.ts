import {beforeAll, describe, expect, test} from 'vitest'
import {baselineOffset, bodyPitch, expectMm, expectStyle, mm, singleLine, textArea} from '../testing/expect-print.ts'
import type {PdfPage} from '../testing/open-pdf.ts'
import {type PrintedFixture, printedProfiles, printFixtures} from '../testing/print-papers.ts'
import {findLine, type TextLine, textLines} from '../testing/text-lines.ts'

/** The plan's pages: four of text, a landscape appendix, two pages of the second appendix. */
const appendixStart = 4
const secondAppendix = 5

describe.each(printedProfiles)('sheets, margins and page numbers of %s', id => {
  let paper: PrintedFixture

  beforeAll(async () => {
    paper = (await printFixtures(id, ['ke-hoach']))['ke-hoach']
  })

  test('the sheets are of the profile, the appendix that asks for it lies', () => {
    const {width, height} = paper.profile.page
    expect(paper.pages).toHaveLength(7)
    paper.pages.forEach((page, index) => {
      const [wide, high] = index === appendixStart ? [height, width] : [width, height]
      expectMm(page.width, wide.value)
      expectMm(page.height, high.value)
    })
  })

  test('a full page fills the text area to its edges', () => {
    const area = textArea(paper.profile, paper.pages[1]!)
    const lines = bodyLines(paper.pages[1]!, paper)
    const pitch = bodyPitch(paper.profile)
    const size = paper.profile.body.style.size.value
    expectMm(Math.min(...lines.map(line => line.left)), area.left)
    expectMm(Math.max(...lines.map(line => line.right)), area.right)
    expectMm(lines[0]!.baseline, area.top + mm(baselineOffset(pitch, size)))
    // One line more would not have fitted.
    const bottom = lines.at(-1)!.baseline + mm(pitch - baselineOffset(pitch, size))
    expect(bottom).toBeLessThanOrEqual(area.bottom + 0.3)
    expect(bottom).toBeGreaterThan(area.bottom - mm(2 * pitch))
  })

  test('nothing of the text leaves the text area, on any page', () => {
    for (const page of paper.pages) {
      const area = textArea(paper.profile, page)
      for (const line of bodyLines(page, paper)) {
        expect(line.left, line.text).toBeGreaterThanOrEqual(area.left - 0.3)
        expect(line.right, line.text).toBeLessThanOrEqual(area.right + 0.3)
        expect(line.baseline, line.text).toBeLessThanOrEqual(area.bottom + 0.3)
      }
    }
  })

  test('the number stands in the top margin, centred on the text, from the second page', () => {
    const {style, fromTop} = paper.profile.page.pageNumber
    paper.pages.slice(1, appendixStart).forEach((page, index) => {
      const number = findLine(page, String(index + 2))
      expect(number.text).toBe(String(index + 2))
      expectMm(number.centre, textArea(paper.profile, page).centre)
      const line = singleLine(paper.profile, style)
      expectMm(number.baseline, fromTop.value + mm(baselineOffset(line, style.size.value)))
      expectStyle(number, style)
    })
  })

  test('the first page has no number, appendices count from one again', () => {
    const numbers = paper.pages.map(page => numberOf(page, paper))
    expect(numbers).toEqual([undefined, '2', '3', '4', undefined, undefined, '2'])
  })

  test('the words of an appendix stand at the head of its first page', () => {
    const {appendix} = paper.profile
    const word = findLine(paper.pages[secondAppendix]!, appendix.word.value)
    expect(word.text).toBe(`${appendix.word.value} ${appendix.numbering.value === 'roman' ? 'II' : '2'}`)
    expectStyle(word, appendix.wordStyle)
    expectStyle(findLine(paper.pages[secondAppendix]!, 'TIÊU CHÍ ĐÁNH GIÁ'), appendix.titleStyle)
    expectStyle(findLine(paper.pages[secondAppendix]!, '(Kèm theo'), appendix.referenceStyle)
    const area = textArea(paper.profile, paper.pages[secondAppendix]!)
    expectMm(word.baseline, area.top + mm(baselineOffset(singleLine(paper.profile, appendix.wordStyle), word.size)))
    expectMm(word.centre, area.centre)
  })
})

function bodyLines(page: PdfPage, {profile}: PrintedFixture): TextLine[] {
  const area = textArea(profile, page)
  return textLines(page).filter(({baseline, text}) => baseline > area.top && !/điện thoại/.test(text))
}

function numberOf(page: PdfPage, {profile}: PrintedFixture): string | undefined {
  const {top} = textArea(profile, page)
  return textLines(page).find(({baseline, text}) => baseline < top && /^\d+$/.test(text))?.text
}
