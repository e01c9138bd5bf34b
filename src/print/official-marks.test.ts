import {beforeAll, describe, expect, test} from 'vitest'
import {baselineOffset, expectMm, expectStyle, mm, singleLine, textArea} from '../testing/expect-print.ts'
import type {PdfPage} from '../testing/open-pdf.ts'
import {type PrintedFixture, printedProfiles, printFixtures} from '../testing/print-papers.ts'
import {findLine, rulesOfWidth, type TextLine, textLines} from '../testing/text-lines.ts'

const papers = ['ke-hoach', 'cong-van', 'to-trinh', 'du-thao'] as const

describe.each(printedProfiles)('marks of %s', id => {
  let plan: PrintedFixture
  let letter: PrintedFixture
  let petition: PrintedFixture
  let draft: PrintedFixture

  beforeAll(async () => {
    const printed = await printFixtures(id, papers)
    plan = printed['ke-hoach']
    letter = printed['cong-van']
    petition = printed['to-trinh']
    draft = printed['du-thao']
  })

  test('urgency stands red in a frame of the lawful size below the number', () => {
    const {urgency} = plan.profile.marks
    for (const paper of [plan, letter, petition]) {
      const level = paper.document.front.urgency
      if (!level) continue
      const [page] = paper.pages
      const mark = findLine(page!, urgency.texts.value[level])
      expectStyle(mark, urgency.style)
      expect(mark.baseline).toBeGreaterThan(findLine(page!, paper.profile.number.label.value).baseline)
      const frame = page!.boxes.find(({kind, colour}) => kind === 'stroked' && colour === urgency.colour.value)!
      expectMm(frame.x + frame.width / 2, mark.centre)
      const size = urgency.sizes?.value[level]
      if (size) expectMm(frame.width, size[0])
      if (size) expectMm(frame.height, size[1])
    }
  })

  test('the circulation mark lies in the top margin of the first page only', () => {
    const {circulation} = plan.profile.marks
    const words = circulation.texts.value['luu-hanh-noi-bo']
    const [page, ...others] = plan.pages
    const mark = findLine(page!, words)
    const {right} = textArea(plan.profile, page!)
    expectStyle(mark, circulation.style)
    expect(others.some(page => has(page, words))).toBe(false)
    const line = singleLine(plan.profile, circulation.style)
    const frame = page!.boxes.find(({kind, y}) => kind === 'stroked' && y < mark.baseline)
    expect(frame !== undefined).toBe(circulation.framed.value)
    if (frame) expectMm(frame.y, circulation.fromEdge.value)
    else expectMm(mark.baseline, circulation.fromEdge.value + mm(baselineOffset(line, mark.size)))
    if (isState(id)) expectMm(mark.centre, right - plan.profile.header.rightWidth.value / 2)
    else expectMm(mark.right, right)
  })

  test('a mark of the last page stands at its foot in the middle', () => {
    const {circulation} = letter.profile.marks
    const mark = letter.document.front.circulation!
    expect(circulation.onLastPage.value.includes(mark)).toBe(!isState(id))
    if (isState(id)) return
    const page = letter.pages.at(-1)!
    const line = findLine(page, circulation.texts.value[mark])
    const height = singleLine(letter.profile, circulation.style)
    const bottom = line.baseline + mm(height - baselineOffset(height, line.size))
    expectMm(page.height - bottom, circulation.fromEdge.value)
    expectMm(line.centre, textArea(letter.profile, page).centre)
    expectStyle(line, circulation.style)
  })

  test('a draft says so below its number', () => {
    const {text, style} = draft.profile.marks.draft
    const mark = findLine(draft.pages[0]!, text.value.replace('{round}', '2'))
    const {left} = textArea(draft.profile, draft.pages[0]!)
    expectStyle(mark, style)
    expectMm(mark.centre, left + draft.profile.header.leftWidth.value / 2)
  })

  test('the contact line stands at the foot of its page under a rule over the whole width', () => {
    const {page: where, style} = plan.profile.contact
    const text = plan.document.organ!.contact!
    const on = plan.pages.filter(page => has(page, text))
    expect(on).toEqual([where.value === 'first' ? plan.pages[0] : plan.pages[3]])
    const [page] = on
    const line = findLine(page!, text)
    const area = textArea(plan.profile, page!)
    expectStyle(line, style)
    expectMm(line.centre, area.centre)
    const rule = rulesOfWidth(page!, area.right - area.left).find(({y}) => y < line.baseline && y > line.baseline - 8)
    expectMm(rule!.x, area.left)
    expect(line.baseline).toBeGreaterThan(lastLine(page!, text).baseline)
    expect(line.baseline).toBeGreaterThan(area.bottom - 2)
  })
})

function isState(id: string): boolean {
  return id === 'state-nd30'
}

function has(page: PdfPage, words: string): boolean {
  return textLines(page).some(({text}) => text.startsWith(words))
}

function lastLine(page: PdfPage, except: string): TextLine {
  return textLines(page)
    .filter(({text}) => text !== except)
    .at(-1)!
}
