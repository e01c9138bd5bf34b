import {visit} from 'unist-util-visit'
import type {Document} from '../../core/model/document.ts'
import type {Remark} from '../remark.ts'
import type {ImportReport} from '../report.ts'

/** What the reader of the Word file had to say and the drafter needs: comments, tracked changes, hidden text, pictures of its own. */
export function carriedRemarks({doubtful}: ImportReport, isIllustrated: boolean): Remark[] {
  const codes = isIllustrated ? [...carriedCodes, 'picture'] : carriedCodes
  return doubtful
    .filter(({code}) => codes.includes(code))
    .map(({code, lines, value, count}) => ({list: 'doubtful', code, lines, value, count}))
}

/** Charts go to Word as pictures; one more than these was put in there. */
export function chartsIn({body}: Document): number {
  let count = 0
  visit(body, 'mdxJsxFlowElement', node => {
    if (node.name === 'Chart') count += 1
  })
  return count
}

// --- internal ---

const carriedCodes = ['comment', 'changes-accept', 'changes-reject', 'hidden-text', 'embedded-object', 'links']
