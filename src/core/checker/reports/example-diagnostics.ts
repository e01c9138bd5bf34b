import type {Diagnostic} from '../../diagnostic.ts'

/** A paper and its findings, on which the reports are tested. */
export const exampleText = '---\ntype: bao-cao\n---\n\n## I. ĐẶC ĐIỂM\n\n\t## III. KẾT QUẢ\n'

/** Three findings of all severities, in two files. */
export const exampleDiagnostics: Diagnostic[] = [
  {
    code: 'BODY002',
    name: 'label-sequence',
    severity: 'error',
    file: 'content/2026/báo cáo.mdx',
    line: 7,
    column: 5,
    endLine: 7,
    endColumn: 9,
    message: {
      vi: 'Số mục “III.” không liền mạch, cần “II.”',
      en: 'Section label “III.” is out of sequence, expected “II.”'
    },
    basis: 'NĐ 30/2020, Phụ lục I',
    hint: {vi: 'Đánh lại số.', en: 'Renumber.'},
    actual: 'III.',
    expected: 'II.',
    fix: {place: {line: 7, column: 5, endLine: 7, endColumn: 9}, text: 'II.'}
  },
  {
    code: 'DATE004',
    name: 'short-date-padding',
    severity: 'warning',
    file: 'content/2026/báo cáo.mdx',
    line: 5,
    column: 4,
    endLine: 6,
    endColumn: 1,
    message: {vi: '100%: a,\nb', en: '100%: a,\nb'},
    basis: 'HD 05-HD/VPTW'
  },
  {
    code: 'DATA001',
    name: 'data-file',
    severity: 'info',
    file: 'data/organs.yaml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: {vi: 'Mục sai', en: 'Wrong entry'},
    basis: 'vanthu'
  }
]
