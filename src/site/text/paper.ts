import {defineTexts} from './texts.ts'

/** The page of a paper, around its text. */
export const paper = defineTexts({
  vi: {
    contents: 'Mục lục',
    marks: 'Chỉ dẫn trên văn bản',
    about: 'Thông tin văn bản',
    take: 'Tải về và trích dẫn',
    files: {
      pdf: 'PDF',
      word: 'Word',
      markdown: 'Markdown',
      json: 'JSON'
    },
    official: 'In bản chính thức (PDF)',
    cite: 'Viện dẫn văn bản này',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    dataFiles: 'Tệp số liệu',
    neighbours: (type: string) => `${type} khác`,
    newer: 'Mới hơn',
    older: 'Cũ hơn',
    banner: {
      draft: 'Đây là dự thảo, chưa có giá trị thi hành.',
      expired: 'Văn bản này đã hết hiệu lực.',
      revoked: 'Văn bản này đã bị thu hồi.'
    },
    printed: 'Bản đọc in từ trang lưu trữ, không phải bản chính thức.',
    printedFrom: 'Địa chỉ:',
    printedPdf: 'Bản chính thức là tệp PDF ở địa chỉ này.',
    facts: {
      type: 'Loại văn bản',
      code: 'Số, ký hiệu',
      status: 'Trạng thái',
      subject: 'Trích yếu',
      organ: 'Cơ quan ban hành',
      issuedDate: 'Ngày ban hành',
      place: 'Địa danh',
      signer: 'Người ký',
      to: 'Kính gửi',
      recipients: 'Nơi nhận',
      topics: 'Chủ đề',
      term: 'Nhiệm kỳ',
      pageAmount: 'Số trang bản in',
      profile: 'Thể thức'
    },
    source: {
      of: (words: string) => `Nguồn của ${words}`,
      formula: 'Công thức:',
      step: 'Trong đó',
      none: 'Không lấy từ tệp số liệu nào.',
      source: (words: string) => `Nguồn: ${words}`,
      more: (count: number) => `và ${count} chỗ khác`,
      wholeColumn: (file: string) => `${file}, cả cột`,
      row: (file: string, row: number) => `${file}, hàng ${row}`,
      close: 'Đóng'
    }
  },
  en: {
    contents: 'Contents',
    marks: 'Marks on the paper',
    about: 'About this paper',
    take: 'Files and citation',
    files: {
      pdf: 'PDF',
      word: 'Word',
      markdown: 'Markdown',
      json: 'JSON'
    },
    official: 'Print the official copy (PDF)',
    cite: 'Cite this paper',
    copy: 'Copy',
    copied: 'Copied',
    dataFiles: 'Data files',
    neighbours: type => `Other papers of this type (${type})`,
    newer: 'Newer',
    older: 'Older',
    banner: {
      draft: 'This is a draft; it is not in force.',
      expired: 'This paper is no longer in force.',
      revoked: 'This paper was revoked.'
    },
    printed: 'A reading copy printed from the archive, not the official copy.',
    printedFrom: 'Address:',
    printedPdf: 'The official copy is the PDF at this address.',
    facts: {
      type: 'Type',
      code: 'Number',
      status: 'Status',
      subject: 'Subject',
      organ: 'Issued by',
      issuedDate: 'Date of issue',
      place: 'Place',
      signer: 'Signed by',
      to: 'To',
      recipients: 'Recipients',
      topics: 'Topics',
      term: 'Term',
      pageAmount: 'Printed pages',
      profile: 'Format'
    },
    source: {
      of: words => `Source of ${words}`,
      formula: 'Formula:',
      step: 'Where',
      none: 'Taken from no data file.',
      source: words => `Source: ${words}`,
      more: count => `and ${count} other places`,
      wholeColumn: file => `${file}, the whole column`,
      row: (file, row) => `${file}, row ${row}`,
      close: 'Close'
    }
  }
})
