import {fileStart} from '../../diagnostic.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META009',
  name: 'duplicate-id',
  severity: 'error',
  basis: 'vanthu, mã văn bản (đường dẫn dưới content/)',
  check({document: {id, file}, filesById}, report) {
    const others = (filesById.get(id) ?? []).filter(other => other !== file)
    if (others.length > 0) report({place: fileStart, actual: id, words: {others: others.join(', ')}})
  },
  message: {
    vi: 'Mã văn bản “{actual}” đã có ở {others}',
    en: 'The id “{actual}” is taken by {others}'
  },
  hint: {
    vi: 'Đổi tên một trong các tệp; mỗi văn bản có một mã riêng.',
    en: 'Rename one of the files; every paper has an id of its own.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\n---\nA.'],
    bad: [
      [
        {
          situation: {vi: 'Hai tệp cùng một mã.', en: 'Two files of one id.'},
          text: '---\ntype: bao-cao\n---\nA.',
          filesById: new Map([['example', ['content/example.mdx', 'content/Example.mdx']]])
        },
        '1:1-1:1 example'
      ]
    ]
  }
})
