import type {Heading} from 'mdast'
import type {Place} from '../../diagnostic.ts'
import {placeOf} from '../../markdown/fault.ts'
import type {LabelKind} from '../../markdown/labels.ts'
import {defineRule} from '../rule.ts'

/** `##` is the first level of a paper, `#####` its last. */
const outermost = 2
const innermost = 5

export default defineRule({
  code: 'BODY004',
  name: 'heading-level',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'vanthu, cấp mục; NĐ 30/2020, PL I, ô số 6 (nội dung)',
  check({document}, report) {
    for (const {blocks, numbered} of document.sections) {
      let above = outermost - 1
      for (const heading of blocks.filter(block => block.type === 'heading')) {
        const wanted = wantedDepth(heading.depth, above, numbered.get(heading)?.label.kind)
        if (wanted !== heading.depth)
          report({place: markPlace(heading), actual: '#'.repeat(heading.depth), expected: '#'.repeat(wanted)})
        above = heading.depth
      }
    }
  },
  message: {
    vi: 'Cấp mục “{actual}” không nối tiếp mục trên, cần “{expected}”',
    en: 'The heading level “{actual}” does not follow from the one above, expected “{expected}”'
  },
  hint: {
    vi: 'Mục lớn nhất ghi “##”, mỗi cấp dưới thêm một dấu “#”, nhỏ nhất là “#####”.',
    en: 'The first level is “##”, each inner one takes one “#” more, the last is “#####”.'
  },
  examples: {
    ok: ['## A\n\n### B\n\n#### C\n\n## D', '## I. A\n\n### 1. B\n\n##### a) C'],
    bad: [
      ['## A\n\n#### B', '3:1-3:5 #### → ###'],
      ['# A\n\n## B', '1:1-1:2 # → ##'],
      ['### A\n\n### B', '1:1-1:4 ### → ##']
    ]
  }
})

// --- internal ---

/** The decree's own reports go from `1.` to `a)` (PL I, box 6): the level of `1.1.` may be left out. */
function wantedDepth(depth: number, above: number, kind: LabelKind | undefined): number {
  const skipped = kind === 'letter' || kind === 'paren' ? 1 : 0
  return Math.min(Math.max(depth, outermost), above + 1 + skipped, innermost)
}

function markPlace(heading: Heading): Place {
  const place = placeOf(heading)
  return {...place, endLine: place.line, endColumn: place.column + heading.depth}
}
