import {beforeAll, describe, expect, test} from 'vitest'
import type {HeadingStyle} from '../core/profiles/profile.ts'
import {mmPerPoint} from '../testing/drawn-boxes.ts'
import {bodyPitch, expectMm, expectPt, expectStyle, mm, textArea} from '../testing/expect-print.ts'
import type {PdfPage} from '../testing/open-pdf.ts'
import {type PrintedFixture, printedProfiles, printFixtures} from '../testing/print-papers.ts'
import {findLine, linesFrom, type TextLine, textLines} from '../testing/text-lines.ts'

const papers = ['ke-hoach', 'quyet-dinh', 'bao-cao'] as const

describe.each(printedProfiles)('running text of %s', id => {
  let plan: PrintedFixture
  let decision: PrintedFixture
  let report: PrintedFixture

  beforeAll(async () => {
    const printed = await printFixtures(id, papers)
    plan = printed['ke-hoach']
    decision = printed['quyet-dinh']
    report = printed['bao-cao']
  })

  test('a paragraph is justified, its first line indented', () => {
    const {left, right} = textArea(plan.profile, plan.pages[0]!)
    const [first, ...rest] = paragraph(plan.pages[0]!, 'Từng cơ quan', 'văn bản, nêu rõ')
    expectStyle(first!, plan.profile.body.style)
    expectMm(first!.left, left + plan.profile.body.indent.value)
    for (const line of rest) expectMm(line.left, left)
    for (const line of [first!, ...rest.slice(0, -1)]) expectMm(line.right, right)
  })

  test('the lines stand at the pitch of the profile, also where a note is called', () => {
    const pitch = bodyPitch(plan.profile)
    const lines = paragraph(plan.pages[0]!, 'Trong những năm qua', 'đổi diện mạo').filter(({size}) => size > 13)
    const call = textLines(plan.pages[0]!).find(({text, size}) => text === '1' && size < 10)
    expect(lines).toHaveLength(6)
    expect(call).toBeDefined()
    const pitches = lines.slice(1).map((line, index) => (line.baseline - lines[index]!.baseline) / mmPerPoint)
    // The browser puts lines on whole pixels: a single distance may be off by one, their sum is not.
    for (const distance of pitches) expect(Math.abs(distance - pitch)).toBeLessThan(0.8)
    expectPt(pitches.reduce((sum, distance) => sum + distance, 0) / pitches.length, pitch)
  })

  test('paragraphs stand apart by the gap of the profile', () => {
    const last = findLine(plan.pages[0]!, 'văn bản, nêu rõ')
    const next = findLine(plan.pages[0]!, 'Huy động sự tham gia')
    expectMm(next.baseline - last.baseline, mm(bodyPitch(plan.profile) + plan.profile.body.paragraphGap.value))
  })

  test('every kind of heading has the style and the place of the profile', () => {
    const {headings} = plan.profile
    const placed: [PrintedFixture, string, HeadingStyle][] = [
      [plan, 'I. MỤC ĐÍCH', headings.roman],
      [plan, '1. Mục đích', headings.arabic],
      [plan, '1.1. Hình thức', headings.decimal],
      [plan, 'a) Thời gian', headings.letter],
      [report, 'Phần thứ nhất', headings.part],
      [report, 'TÌNH HÌNH CHUNG', headings.part],
      [decision, 'Chương I', headings.chapter],
      [decision, 'QUY ĐỊNH CHUNG', headings.chapter],
      [decision, 'Mục 1', headings.section],
      [decision, 'PHẠM VI', headings.section],
      [decision, 'Điều 1.', headings.article],
      [decision, '1. Quan hệ', headings.clause],
      [decision, 'a) Với cấp trên', headings.point]
    ]
    for (const [paper, words, style] of placed) {
      const [line, page] = onAnyPage(paper, words)
      const area = textArea(paper.profile, page)
      expectStyle(line, style)
      if (style.align.value === 'center') expectMm(line.centre, area.centre)
      else expectMm(line.left, area.left + paper.profile.body.indent.value)
    }
  })

  test('items of lists are paragraphs with the indent of the text', () => {
    const {left} = textArea(plan.profile, plan.pages[1]!)
    for (const words of ['- Tuyên truyền', '1. Phòng chuyên môn']) {
      const [line] = onAnyPage(plan, words)
      expectMm(line.left, left + plan.profile.body.indent.value)
      expectStyle(line, plan.profile.body.style)
    }
  })

  test('legal bases stand before the verb line, each ended as the profile wants', () => {
    const {legalBases, verbLine, authorityLine, body} = decision.profile
    const [page] = decision.pages
    const {left, centre} = textArea(decision.profile, page!)
    const start = `${legalBases.bullet.value}Căn cứ`
    const first = findLine(page!, start)
    expectStyle(first, legalBases.style)
    expectMm(first.left, left + body.indent.value)
    expect(first.text.at(-1)).toBe(legalBases.separator.value)
    const proposal = findLine(page!, `${legalBases.bullet.value}Theo đề nghị`)
    expect(proposal.text.at(-1)).toBe(legalBases.end.value)
    const verb = linesFrom(page!, proposal.text)[1]!
    expect(verb.text).toMatch(/^QUYẾT ĐỊNH/)
    expectStyle(verb, verbLine.style)
    expectMm(verb.centre, centre)
    const authority = textLines(page!)
      .filter(({baseline}) => baseline < first.baseline)
      .at(-1)!
    expectStyle(authority, authorityLine.style)
    expectMm(authority.centre, centre)
  })

  test('notes stand at the foot of the page, tables are set in their own sizes', () => {
    const {footnote, table} = plan.profile
    const note = findLine(plan.pages[0]!, 'Theo số liệu')
    expectStyle(note, footnote)
    expect(note.baseline).toBeGreaterThan(findLine(plan.pages[0]!, '2. Yêu cầu').baseline)
    expectMm(note.right, textArea(plan.profile, plan.pages[0]!).right)
    const [head, page] = onAnyPage(plan, 'Nội dung')
    expectStyle(head, table.head)
    expectStyle(findLine(page, '1 Mua sắm'), table.cell)
  })

  test('the text ends with the mark of the law', () => {
    const [line] = onAnyPage(plan, 'vị, các thôn nghiêm túc thực hiện')
    expect(line.text).toBe(`vị, các thôn nghiêm túc thực hiện${plan.profile.body.closingMark.value}`)
  })
})

function paragraph(page: PdfPage, first: string, last: string): TextLine[] {
  const end = findLine(page, last)
  return linesFrom(page, first).filter(({baseline}) => baseline <= end.baseline + 0.1)
}

function onAnyPage({pages}: PrintedFixture, words: string): [TextLine, PdfPage] {
  const page = pages.find(page => textLines(page).some(({text}) => text.startsWith(words))) ?? pages[0]!
  return [findLine(page, words), page]
}
