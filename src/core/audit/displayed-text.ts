import type {DataBook} from '../data/book.ts'
import {displayValue} from '../data/display.ts'
import {evaluateScalar} from '../data/formula.ts'
import {type ExpressionNode, isComment} from '../markdown/vocabulary.ts'

/** Stands for words that the audit does not see; a list with it in counts as open. */
export const unseen = '…'

/** What a reader sees in place of `{…}`; nothing for comments. */
export function displayedText(node: ExpressionNode, book: DataBook): string {
  if (isComment(node)) return ''
  const result = evaluateScalar(node.data?.estree, book)
  return result.ok ? displayValue(result.value, book) : unseen
}
