import {expect, test} from 'vitest'
import {officialLines, officialParts, paperOf} from '../../testing/official-lines.ts'

const signed = 'recipients: [Tỉnh uỷ]\nsigner: {position: BÍ THƯ, fullName: Lương Đình Khải}'

test('a titled paper: head, title, text, closing', () => {
  const paper = paperOf(`type: bao-cao\norgan: dang-uy\nsubject: kết quả\n${signed}`)
  expect(officialParts(paper)).toEqual(['letterhead', 'title', 'body', 'closing'])
})

test('a decision has its preamble before the text', () => {
  const paper = paperOf(`type: quyet-dinh\norgan: ubnd\nsubject: Kiện toàn\nlegalBases: [Căn cứ Luật A]\n${signed}`)
  expect(officialParts(paper)).toEqual(['letterhead', 'title', 'preamble', 'body', 'closing'])
})

test('a letter has its subject below the number and no title', () => {
  const paper = paperOf(`type: cong-van\norgan: ubnd\nsubject: họp\nto: Công an xã\n${signed}`)
  expect(officialParts(paper)).toEqual(['letterhead', 'addressees', 'body', 'closing'])
  expect(officialLines(paper)).toContain('letter-subject: V/v họp')
})

test('minutes have both signatures before the recipients', () => {
  const signers = 'signer: [{position: CHỦ TỌA, fullName: A}, {position: THƯ KÝ, fullName: B}]'
  const lines = officialLines(paperOf(`type: bien-ban\norgan: ubnd\nrecipients: [Phòng Kinh tế]\n${signers}`))
  expect(lines.slice(-6)).toEqual(
    [
      'position: THƯ KÝ',
      'full-name: B',
      'position: CHỦ TỌA',
      'full-name: A',
      'recipients-label: Nơi nhận:',
      'recipient: - Phòng Kinh tế;'
    ]
      .concat('recipient: - Lưu: VT, VP.')
      .slice(-6)
  )
})

test('a form is set like a titled paper', () => {
  const paper = paperOf(`type: giay-moi\norgan: ubnd\nsubject: Hội nghị\n${signed}`)
  expect(officialParts(paper)).toEqual(['letterhead', 'title', 'body', 'closing'])
})

test("the Party's contact line is the last of the closing, the State's stands in the margin", () => {
  const last = (front: string) => officialLines(paperOf(`type: bao-cao\ncontact: true\n${front}`)).at(-1)
  expect(last(`organ: dang-uy\n${signed}`)).toBe('contact-line: Điện thoại: 0200 000 0101')
  expect(last('organ: dang-uy')).toBe('contact-line: Điện thoại: 0200 000 0101')
  expect(last(`organ: ubnd\n${signed}`)).toBe('full-name: Lương Đình Khải')
})

test('appendices are sections of their own', () => {
  const body = 'Nội dung.\n\n<Appendix title="Biểu" orientation="landscape">\n\nMột.\n\n</Appendix>'
  const paper = paperOf('type: bao-cao\norgan: dang-uy', body)
  expect(officialLines(paper, 1)).toEqual([
    'appendix-word: PHỤ LỤC',
    'appendix-title: BIỂU',
    expect.stringMatching(/^appendix-reference: \(Kèm theo Báo cáo số/),
    'appendix-mark: -----',
    'text: Một.'
  ])
})
