import {makeDocx, paragraph, run} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const by = 'w:id="9" w:author="Chị Hoa" w:date="2026-01-02T00:00:00Z"'
const added = (text: string) => `<w:ins ${by}>${run(text)}</w:ins>`
const removed = (text: string) => `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

const body = [
  paragraph('BÁO CÁO', {align: 'center', bold: true}),
  paragraph('công tác thủy lợi', {align: 'center', bold: true}),
  paragraph(run('Toàn xã có ') + removed('bảy') + added('chín') + run(' đập nước.')),
  `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run('Đoạn này nối ')}</w:p>`,
  paragraph('với đoạn sau.'),
  `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${added('Đoạn thêm mới.')}</w:p>`,
  `<w:p><w:moveFrom ${by}>${run('Câu dời đi.')}</w:moveFrom></w:p>`,
  paragraph('Câu đứng yên.'),
  `<w:p><w:moveTo ${by}>${run('Câu dời đi.')}</w:moveTo></w:p>`,
  `<w:tbl><w:tblPr/><w:tr><w:tc>${paragraph('Đập')}</w:tc><w:tc>${paragraph('Sức chứa')}</w:tc></w:tr>
   <w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${paragraph('Nà Khoang')}</w:tc><w:tc>${paragraph('800')}</w:tc></w:tr>
   <w:tr><w:tc>${paragraph('Bản Mới')}</w:tc><w:tc>${paragraph('1.200')}</w:tc></w:tr></w:tbl>`,
  paragraph(`${run('Kênh chính dài 4 km.')}<w:r><w:commentReference w:id="3"/></w:r>`)
].join('')

const comments = `<w:comment w:id="3" w:author="Anh Bình" w:initials="B">${paragraph('Kiểm lại chiều dài kênh')}</w:comment>`

/** A draft that went round the office: insertions, deletions, moves, a deleted row and paragraph end, a comment. */
export const trackedChanges: MakerCase = {
  name: 'tracked changes and comments',
  docx: () => makeDocx(body, {comments}),
  words: `BÁO CÁO công tác thủy lợi Toàn xã có chín đập nước Đoạn này nối với đoạn sau Đoạn thêm mới
    Câu đứng yên Câu dời đi Đập Sức chứa Bản Mới 1.200 Kênh chính dài 4 km`,
  absent: ['bảy', 'Khoang', 'Hoa'],
  contains: ['Toàn xã có chín đập nước.', 'Đoạn này nối với đoạn sau.'],
  reported: ['changes-accept', 'comment']
}

/** What the same draft says where every change is refused. */
export const refusedChanges = {
  docx: () => makeDocx(body, {comments}),
  contains: ['Toàn xã có bảy đập nước.', 'Đoạn này nối', 'với đoạn sau.', 'Nà Khoang'],
  absent: ['chín đập', 'Đoạn thêm mới']
}
