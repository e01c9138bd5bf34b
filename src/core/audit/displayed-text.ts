import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {findComponent} from '../components/index.ts'
import type {DataBook} from '../data/book.ts'
import {displayValue} from '../data/display.ts'
import {evaluateScalar} from '../data/formula.ts'
import {type Component, readAttributes} from '../markdown/attributes.ts'
import {placeOf} from '../markdown/fault.ts'
import {type ExpressionNode, isComment} from '../markdown/vocabulary.ts'

/** Stands for words that the audit does not see; a list with it in counts as open. */
export const unseen = '…'

/** What a reader sees in place of `{…}`; nothing for comments. */
export function displayedText(node: ExpressionNode, book: DataBook): string {
  if (isComment(node)) return ''
  const result = evaluateScalar(node.data?.estree, book)
  return result.ok ? displayValue(result.value, book) : unseen
}

/** The words of a component in a sentence (`<Change/>`, `<Fact/>`, `<List/>`), without the note it calls. */
export function displayedComponent(node: Component, book: DataBook): string {
  const spec = findComponent(node.name ?? '')
  if (spec?.place !== 'inline' || !spec.render) return unseen
  const {values, faults} = readAttributes(node, book)
  const parsed = spec.attributes.safeParse(values)
  if (!parsed.success || faults.length > 0) return unseen
  const problems = spec.problems?.(parsed.data, book) ?? []
  if (problems.some(({why}) => why.kind !== 'unfit-data' || why.reason !== 'no-source')) return unseen
  const context = {book, line: placeOf(node).line, written: () => undefined, note: () => h('sup')}
  return spec.render(parsed.data, context).map(wordsOf).join('')
}

// --- internal ---

function wordsOf(content: ElementContent): string {
  if (content.type === 'text') return content.value
  return content.type === 'element' && content.tagName !== 'sup' ? content.children.map(wordsOf).join('') : ''
}
