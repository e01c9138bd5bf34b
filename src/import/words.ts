import type {Root} from 'mdast'
import type {Draft} from './classify.ts'
import {printedText} from './printed-text.ts'
import {type BlockRecord, paragraphsOf, plainText} from './record.ts'

/** Words of the source that the draft, printed, would not show; each as often as it is lacking. */
export function lostWords(
  blocks: BlockRecord[],
  tree: Root,
  {front, copied = ''}: Pick<Draft, 'front' | 'copied'>
): string[] {
  const left = new Map<string, number>()
  for (const word of wordsOf(`${printedText(tree, front)}\n${copied}`)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(blocks.map(blockText).join('\n')).filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Letters and digits only, in small letters: what must not get lost, whatever its form. */
export function wordsOf(text: string): string[] {
  const plain = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, ' ').toLowerCase()
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(word => word.replace(/^0+(?=\d)/, ''))
}

// --- internal ---

function blockText(block: BlockRecord): string {
  return paragraphsOf(block).map(plainText).join(' ')
}
