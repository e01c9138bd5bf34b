import {fileStart} from '../../diagnostic.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  code: 'META016',
  name: 'taken-address',
  severity: 'error',
  basis: 'vanthu, địa chỉ của văn bản trên trang lưu trữ',
  check({document: {id, file, front, placeOf}, filesById, addresses}, report) {
    const othersAt = (address: string, files: readonly string[] = []) =>
      [...new Set([...files, ...(addresses?.owners.get(address) ?? [])])].filter(other => other !== file)
    for (const [index, former] of (front.formerIds ?? []).entries()) {
      const others = othersAt(former, filesById.get(former))
      if (others.length > 0 && former !== id)
        report({place: placeOf(['formerIds', index]), actual: former, words: {others: others.join(', ')}})
    }
    const before = othersAt(id)
    // The new paper is shown there; old links to the other one go astray.
    if (before.length > 0)
      report({place: fileStart, actual: id, words: {others: before.join(', ')}, severity: 'warning'})
  },
  message: {
    vi: 'Địa chỉ “{actual}” là của {others}',
    en: 'The address “{actual}” is that of {others}'
  },
  hint: {
    vi: 'Một địa chỉ chỉ dẫn tới một văn bản: bỏ mã này khỏi formerIds của một trong các văn bản, hoặc đặt cho tệp mới một tên khác.',
    en: 'An address leads to one paper: take this id from the formerIds of one of them, or give the new file another name.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\nformerIds: du-thao/bao-cao\n---\nA.'],
    bad: [
      [
        {
          situation: {
            vi: 'Mã cũ là mã của một văn bản khác.',
            en: 'A former id is the id of another paper.'
          },
          text: '---\ntype: bao-cao\nformerIds: 2026/07-bc-du\n---\nA.',
          filesById: new Map([['2026/07-bc-du', ['content/2026/07-bc-du.mdx']]])
        },
        '3:12-3:25 2026/07-bc-du'
      ],
      [
        {
          situation: {
            vi: 'Tệp mới đứng ở chỗ của một văn bản đã đổi tên tệp.',
            en: 'A new file stands where a paper stood whose file was renamed.'
          },
          text: '---\ntype: bao-cao\n---\nA.',
          addresses: {movedFrom: [], owners: new Map([['example', ['content/2026/07-bc-du.mdx']]])}
        },
        '1:1-1:1 example'
      ]
    ]
  }
})
