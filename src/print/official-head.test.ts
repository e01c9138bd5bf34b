import {beforeAll, describe, expect, test} from 'vitest'
import {codeText} from '../core/official/code.ts'
import {baselineOffset, expectMm, expectPt, expectStyle, mm, singleLine, textArea} from '../testing/expect-print.ts'
import {type PdfPage, type PdfText, pageLines} from '../testing/open-pdf.ts'
import {type PrintedFixture, printedProfiles, printFixtures} from '../testing/print-papers.ts'
import {findLine, linesFrom, ruleBelow, type TextLine, textLines} from '../testing/text-lines.ts'

const papers = ['ke-hoach', 'cong-van', 'to-trinh', 'du-thao', 'lien-tich', 'quyet-dinh'] as const
const place = 'Mường Thanh,'

describe.each(printedProfiles)('head of the first page of %s', id => {
  let plan: PrintedFixture
  let letter: PrintedFixture
  let petition: PrintedFixture
  let draft: PrintedFixture
  let joint: PrintedFixture
  let decision: PrintedFixture
  /** middles of the two columns */
  let left: number
  let right: number

  beforeAll(async () => {
    const printed = await printFixtures(id, papers)
    plan = printed['ke-hoach']
    letter = printed['cong-van']
    petition = printed['to-trinh']
    draft = printed['du-thao']
    joint = printed['lien-tich']
    decision = printed['quyet-dinh']
    const area = textArea(plan.profile, plan.pages[0]!)
    const {leftWidth, rightWidth} = plan.profile.header
    left = area.left + leftWidth.value / 2
    right = area.right - rightWidth.value / 2
  })

  test('the national title, and the motto below it, stand in the right column over a rule as long as the text', () => {
    const {national, motto} = plan.profile.header
    const [page] = plan.pages
    const title = findLine(page!, national.text.value)
    expectStyle(title, national.style)
    expectMm(title.centre, right)
    const {top} = textArea(plan.profile, page!)
    expectMm(title.baseline, top + mm(baselineOffset(singleLine(plan.profile, national.style), title.size)))
    const last = motto ? findLine(page!, motto.text.value) : title
    if (motto) {
      expectStyle(last, motto.style)
      expectMm(last.centre, right)
    }
    const rule = ruleBelow(page!, last)
    expectMm(rule.width, last.right - last.left)
    expectMm(rule.x, last.left)
  })

  test('the parent organ is regular, the organ bold, both in the left column', () => {
    const {parentOrgan, organ} = plan.profile.header
    const [parentLine, organLine] = isState(id) ? ['UBND XÃ', 'PHÒNG KINH TẾ'] : ['ĐẢNG BỘ TỈNH', 'ĐẢNG UỶ XÃ']
    const parent = findLine(plan.pages[0]!, parentLine!)
    const own = findLine(plan.pages[0]!, organLine!)
    expectStyle(parent, parentOrgan)
    expectStyle(own, organ.style)
    expectMm(parent.centre, left)
    expectMm(own.centre, left)
  })

  test('below the organ stands what the profile asks for', () => {
    const {under, style} = plan.profile.header.organ
    for (const paper of [plan, letter, joint]) {
      const [page] = paper.pages
      const number = findLine(page!, paper.profile.number.label.value)
      const names = textLines(page!).filter(line => line.bold && line.right < right && line.baseline < number.baseline)
      const widest = Math.max(...names.map(line => line.right - line.left))
      if (under.value.kind === 'rule') {
        const rule = ruleBelow(page!, names.at(-1)!)
        const [least, most] = under.value.shareRange!
        expectMm(rule.width, widest * under.value.share)
        expect(rule.width / widest).toBeGreaterThanOrEqual(least)
        expect(rule.width / widest).toBeLessThanOrEqual(most)
        expectMm(rule.x + rule.width / 2, left)
      } else {
        expect(under.value).toEqual({kind: 'characters', text: '*'})
        const mark = names.at(-1)!
        expect(mark.text).toBe('*')
        expectMm(mark.centre, left)
        expectPt(mark.size, style.size.value)
      }
    }
  })

  test('number and date stand on one line, each under its column', () => {
    const number = findLine(plan.pages[0]!, plan.profile.number.label.value)
    const date = findLine(plan.pages[0]!, place)
    expect(number.text).toBe(`${plan.profile.number.label.value} ${codeText(plan.document)}`)
    expectStyle(number, plan.profile.number.style)
    expectStyle(date, plan.profile.placeDate.style)
    expectMm(number.baseline, date.baseline)
    expectMm(number.centre, left)
    expectMm(date.centre, right)
  })

  test('a long place keeps the date on one line inside the margins', () => {
    const date = findLine(petition.pages[0]!, 'Phường Mường Thanh Sơn,')
    expect(date.text).toMatch(/ năm \d{4}$/)
    expect(date.right).toBeLessThanOrEqual(textArea(petition.profile, petition.pages[0]!).right + 0.3)
  })

  test('type name, author line and subject stand in the middle, over a rule of the lawful share or the five hyphens', () => {
    const {typeName, authorLine, subject} = plan.profile
    const [page] = plan.pages
    const {centre} = textArea(plan.profile, page!)
    const name = findLine(page!, 'KẾ HOẠCH')
    expectStyle(name, typeName.style)
    expectMm(name.centre, centre)
    const [first, second] = linesFrom(page!, isState(id) ? 'Giữ gìn' : 'giữ gìn')
    for (const line of [first!, second!]) {
      expectStyle(line, subject.style)
      expectMm(line.centre, centre)
    }
    const under = subject.under.value
    if (under.kind === 'rule') {
      const rule = ruleBelow(page!, second!)
      const widest = Math.max(first!.right - first!.left, second!.right - second!.left)
      expectMm(rule.width, widest * under.share)
      expectMm(rule.x + rule.width / 2, centre)
    } else {
      expect(under).toEqual({kind: 'characters', text: '-----'})
      expectMm(findLine(page!, '-----').centre, centre)
    }
    if (!isState(id)) expectStyle(findLine(decision.pages[0]!, 'CỦA BAN THƯỜNG VỤ'), authorLine.style)
  })

  test("a letter's subject stands under its number, with the gap of the profile", () => {
    const {letterSubject, number} = letter.profile
    const line = findLine(letter.pages[0]!, `${letterSubject.prefix.value}tăng cường`)
    const code = findLine(letter.pages[0]!, number.label.value)
    expectStyle(line, letterSubject.style)
    expectMm(line.centre, left)
    const below = singleLine(letter.profile, number.style)
    const above = singleLine(letter.profile, letterSubject.style)
    const distance =
      below - baselineOffset(below, code.size) + letterSubject.gap.value + baselineOffset(above, line.size)
    expectMm(line.baseline - code.baseline, mm(distance))
  })

  test('several addressees stand below each other, their dashes where the profile wants them', () => {
    const {words, wordStyle, nameStyle, separator, end, dashUnderColon} = letter.profile.addressees
    const [page] = letter.pages
    const lines = letter.document.front.to!.map(name => findWords(page!, `- ${name}`))
    expect(lines.map(line => line.text.at(-1))).toEqual([separator.value, separator.value, end.value])
    const dashes = lines.map(({baseline}) => itemAt(page!, baseline, /^-/))
    for (const line of lines.slice(1)) expectStyle(line, nameStyle)
    for (const dash of dashes) expectMm(dash.x, dashes[0]!.x)
    const word = findLine(page!, words.letter.value)
    expectStyle(word, wordStyle)
    if (!dashUnderColon.value) return expectMm(word.baseline, lines[0]!.baseline)
    const colon = itemAt(page!, word.baseline, /:$/)
    expectMm(colon.x + colon.width - mm(0.278 * colon.size), dashes[0]!.x)
  })

  test('one addressee stands on the line of the word, without a dash', () => {
    const {words} = petition.profile.addressees
    const line = findLine(petition.pages[0]!, words.petition.value)
    expect(line.text).toMatch(/: (Ban Thường vụ|Ủy ban nhân dân)/)
    expectMm(line.centre, textArea(petition.profile, petition.pages[0]!).centre)
  })

  test('a draft without number, date and organ has blanks and its mark', () => {
    const {number, header} = draft.profile
    const [page] = draft.pages
    expect(pageLines(page!)).toContain(`${number.label.value} ${isState(id) ? '/NQ-' : '-NQ/'} , ngày tháng năm`)
    expectMm(findLine(page!, header.national.text.value).centre, right)
    expect(textLines(page!).some(({text}) => text === '*')).toBe(false)
    expect(findLine(page!, ', ngày').italic).toBe(true)
  })
})

function findWords(page: PdfPage, words: string): TextLine {
  return textLines(page).find(({text}) => text.includes(words)) ?? findLine(page, words)
}

function itemAt(page: PdfPage, baseline: number, pattern: RegExp): PdfText {
  const item = page.items.find(({text, y}) => pattern.test(text) && Math.abs(y - baseline) < 0.1)
  if (!item) throw new Error(`nothing like ${pattern} at ${baseline}`)
  return item
}

function isState(id: string): boolean {
  return id === 'state-nd30'
}
