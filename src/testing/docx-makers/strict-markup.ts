import {docxFiles, paragraph} from '../make-docx.ts'
import {makeZip} from '../make-xlsx.ts'
import type {MakerCase} from './maker.ts'

/** "Strict Open XML" of Word: other namespaces; here with other prefixes and in UTF-16 too. */
export const strictMarkup: MakerCase = {
  name: 'strict edition, other prefixes, UTF-16',
  docx: () => {
    const files = docxFiles(
      [
        paragraph('TỜ TRÌNH', {align: 'center', bold: true}),
        paragraph('xin kinh phí sửa cầu treo', {align: 'center', bold: true}),
        paragraph('Kính trình: Thường trực Đảng ủy xã'),
        paragraph('Cầu treo bản Lúa đã mục 12 tấm ván, cần 35 triệu đồng để thay.')
      ].join('')
    )
    const document = String(files['word/document.xml'])
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main'
      )
      .replaceAll('xmlns:w=', 'xmlns:ns0=')
      .replace(/(<\/?|\s)w:/g, '$1ns0:')
      .replace('encoding="UTF-8"', 'encoding="UTF-16"')
    return makeZip({...files, 'word/document.xml': Buffer.from(`\ufeff${document}`, 'utf16le')})
  },
  words:
    'TỜ TRÌNH xin kinh phí sửa cầu treo Kính trình Thường trực Đảng ủy xã Cầu treo bản Lúa đã mục 12 tấm ván cần 35 triệu đồng để thay',
  contains: ['type: to-trinh', 'subject: xin kinh phí sửa cầu treo', 'Cầu treo bản Lúa đã mục 12 tấm ván']
}
