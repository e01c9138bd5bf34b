import {beforeAll, describe, expect, test} from 'vitest'
import {expectMm, expectStyle, mm, singleLine, textArea} from '../testing/expect-print.ts'
import type {PdfPage} from '../testing/open-pdf.ts'
import {type PrintedFixture, printedProfiles, printFixtures} from '../testing/print-papers.ts'
import {findLine, ruleBelow, rulesOfWidth, type TextLine, textLines} from '../testing/text-lines.ts'

const papers = ['ke-hoach', 'bien-ban', 'lien-tich', 'sao-y'] as const

describe.each(printedProfiles)('closing of %s', id => {
  let plan: PrintedFixture
  let minutes: PrintedFixture
  let joint: PrintedFixture
  let copy: PrintedFixture
  /** the last page of the plan's text */
  let page: PdfPage

  beforeAll(async () => {
    const printed = await printFixtures(id, papers)
    plan = printed['ke-hoach']
    minutes = printed['bien-ban']
    joint = printed['lien-tich']
    copy = printed['sao-y']
    page = plan.pages[3]!
  })

  test('the recipients begin level with the first line of the signature, flush left', () => {
    const {label, labelStyle, listStyle, labelUnderlined} = plan.profile.recipients
    const line = findLine(page, label.value)
    expectStyle(line, labelStyle)
    expectMm(line.baseline, signatureLines(plan, page)[0]!.baseline)
    const {left} = textArea(plan.profile, page)
    expectMm(line.left, left)
    for (const item of recipientLines(page)) {
      expectStyle(item, listStyle)
      expectMm(item.left, left)
    }
    if (labelUnderlined.value) expectMm(ruleBelow(page, line).width, line.right - line.left)
  })

  test('the list ends with the archive, every line with its mark', () => {
    const {separator, end, archivePrefix} = plan.profile.recipients
    const items = recipientLines(page).map(({text}) => text)
    expect(items.slice(0, -1).every(item => item.endsWith(separator.value))).toBe(true)
    expect(items.at(-1)).toBe(
      isState(id)
        ? `- ${archivePrefix.value}VT, NVA.(30)${end.value}`
        : `- ${archivePrefix.value}Văn phòng Đảng uỷ${end.value}`
    )
    if (isState(id)) return
    const drafter = findLine(page, plan.profile.id === 'party-hd36' ? 'NGUYENVANAN-26' : 'NguyenVanAn-26')
    expectStyle(drafter, plan.profile.recipients.drafterStyle)
  })

  test('authority, position and name are centred in the right column, with room for signature and seal', () => {
    const {signature} = plan.profile
    const lines = signatureLines(plan, page)
    const centre = textArea(plan.profile, page).right - signature.rightWidth.value / 2
    for (const line of lines) expectMm(line.centre, centre)
    const [position, name] = lines.slice(-2)
    expectStyle(position!, signature.position)
    expectStyle(name!, signature.name)
    expectMm(
      name!.baseline - position!.baseline,
      signature.gap.value + mm(singleLine(plan.profile, signature.position))
    )
    if (!isState(id)) expectStyle(lines[0]!, signature.authority)
  })

  test('two signers of minutes stand side by side, the leading one on the right, the recipients below', () => {
    const [first, second] = minutes.document.front.signer!
    const [lead, clerk] = [first!, second!].map(({fullName}) => findLine(minutes.pages[0]!, fullName!))
    const {left, right, centre} = textArea(minutes.profile, minutes.pages[0]!)
    expectMm(lead!.baseline, clerk!.baseline)
    expectMm(lead!.centre, (centre + right) / 2)
    expectMm(clerk!.centre, (left + centre) / 2)
    const positions = [first!, second!].map(({position}) => findLine(minutes.pages[0]!, position!))
    expectMm(positions[0]!.centre, lead!.centre)
    expectMm(positions[1]!.centre, clerk!.centre)
    const label = findLine(minutes.pages[0]!, minutes.profile.recipients.label.value)
    expect(label.baseline).toBeGreaterThan(lead!.baseline)
  })

  test('more signers stand in rows from the right', () => {
    const [first, second, third] = joint.document.front.signer!.map(({fullName}) =>
      findLine(joint.pages[0]!, fullName!)
    )
    expectMm(first!.baseline, second!.baseline)
    expect(first!.centre).toBeGreaterThan(second!.centre)
    expectMm(third!.centre, first!.centre)
    expect(third!.baseline).toBeGreaterThan(first!.baseline)
    if (!isState(id)) expect(textLines(joint.pages[0]!).map(({text}) => text)).toContain('kiêm')
  })

  test('a copy is added below a rule over the whole width, in the form of its profile', () => {
    const form = copy.profile.copy
    const [page] = copy.pages
    const {left, right} = textArea(copy.profile, page!)
    const [rule] = rulesOfWidth(page!, right - left)
    expect(rule).toBeDefined()
    expectMm(rule!.x, left)
    const title = findLine(page!, form.stamp?.heading.value ?? form.texts.value['sao-y'])
    expectStyle(title, form.titleStyle)
    expect(title.baseline).toBeGreaterThan(rule!.y)
    const symbol = isState(id) ? 'Số: 05/SY-TTPVHCC' : 'Số 05-BS/VPĐU'
    expect(findLine(page!, symbol).baseline).toBeGreaterThan(title.baseline)
    if (!form.stamp) return expectMm(title.centre, right - copy.profile.header.rightWidth.value / 2)
    const frame = page!.boxes.find(({kind, colour}) => kind === 'stroked' && colour === form.stamp!.colour.value)!
    const [width, height] = form.stamp.size.value
    expectMm(frame.width, width)
    expectMm(frame.height, height)
    expectMm(frame.x, left)
  })
})

function isState(id: string): boolean {
  return id === 'state-nd30'
}

function recipientLines(page: PdfPage): TextLine[] {
  return textLines(page).filter(({text}) => text.startsWith('- '))
}

/** What stands on the right, from the first line of the signature down to the name. */
function signatureLines({profile, document}: PrintedFixture, page: PdfPage): TextLine[] {
  const [signer] = document.front.signer!
  const first = findLine(page, signer!.authority ?? signer!.position!)
  const name = findLine(page, signer!.fullName!)
  const edge = textArea(profile, page).right - profile.signature.rightWidth.value
  return textLines(page).filter(
    ({left, baseline}) => left > edge && baseline >= first.baseline - 0.1 && baseline <= name.baseline
  )
}
