import {fileStart} from '../../diagnostic.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META017',
  name: 'moved-paper',
  severity: 'info',
  basis: 'vanthu, địa chỉ của văn bản trên trang lưu trữ',
  check({document: {front}, addresses}, report) {
    if (!addresses || addresses.movedFrom.length === 0) return
    report({
      place: fileStart,
      actual: addresses.movedFrom.join(', '),
      expected: `formerIds: [${[...(front.formerIds ?? []), ...addresses.movedFrom].join(', ')}]`
    })
  },
  message: {
    vi: 'Văn bản này trước đứng ở “{actual}”; trang đã dẫn địa chỉ cũ tới đây',
    en: 'This paper stood at “{actual}” before; the site leads the former address here'
  },
  hint: {
    vi: 'Thêm dòng “{expected}” vào đầu văn bản để máy khác cũng biết.',
    en: 'Add the line “{expected}” to the front matter, so that other machines know, too.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\n---\nA.'],
    bad: [
      [
        {
          situation: {
            vi: 'Tệp đã đổi tên sau lần tạo trang trước.',
            en: 'The file was renamed after the last build of the site.'
          },
          text: '---\ntype: bao-cao\nformerIds: bao-cao\n---\nA.',
          addresses: {movedFrom: ['du-thao/bao-cao'], owners: new Map()}
        },
        '1:1-1:1 du-thao/bao-cao → formerIds: [bao-cao, du-thao/bao-cao]'
      ]
    ]
  }
})
