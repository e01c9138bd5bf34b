import type {RootContent} from 'mdast'
import type {Place} from '../../diagnostic.ts'
import type {FaultKind} from '../../markdown/fault.ts'
import {isComponent, isExpression} from '../../markdown/vocabulary.ts'
import {defineRule} from '../rule.ts'
import {sourceLines} from '../source-lines.ts'

/** Where the reader saw no body, nothing is said of it. */
const unreadable: ReadonlySet<FaultKind> = new Set(['encoding', 'too-large', 'too-deep', 'too-complex', 'mdx-syntax'])

export default defineRule({
  code: 'BODY005',
  name: 'empty-body',
  severity: 'error',
  basis: 'NĐ 30/2020, Điều 8 (nội dung văn bản); HD 05-HD/VPTW, II.I.6',
  check({document}, report) {
    if (document.faults.some(({kind}) => unreadable.has(kind))) return
    if (!document.sections[0]?.blocks.some(isContent)) report({place: lastLine(document.text)})
  },
  message: {vi: 'Văn bản chưa có nội dung', en: 'The paper has no body'},
  hint: {
    vi: 'Viết nội dung sau dòng “---” thứ hai.',
    en: 'Write the body below the second line “---”.'
  },
  examples: {
    ok: ['---\ntype: bao-cao\n---\nA.'],
    bad: [
      ['---\ntype: bao-cao\n---\n', '4:1-4:1'],
      ['---\ntype: bao-cao\n---\n\n<Appendix>\n\nA.\n\n</Appendix>', '9:1-9:1']
    ]
  }
})

// --- internal ---

/** Notes, signatures and comments alone are no body. */
function isContent(block: RootContent): boolean {
  if (isComponent(block) || block.type === 'footnoteDefinition' || block.type === 'definition') return false
  return !isExpression(block) || block.data?.estree?.body.length !== 0
}

function lastLine(text: string): Place {
  const line = sourceLines(text).count
  return {line, column: 1, endLine: line, endColumn: 1}
}
