import {readTypeLine} from '../classify/type-line.ts'
import {type BlockRecord, textOf} from '../record.ts'

/** Where the headings are marked as such, what is neither marked nor bold is running text, whatever label it begins with. */
export function settleOutlines(blocks: readonly BlockRecord[], isOurs: boolean): BlockRecord[] {
  const isMarked = blocks.some(
    // The name of the type is often set as a heading, and says nothing of the others.
    block => block.kind === 'paragraph' && block.hints.outline !== undefined && !readTypeLine(textOf(block))
  )
  if (!isMarked && !isOurs) return [...blocks]
  return blocks.map(block => {
    if (block.kind === 'table' || block.hints.outline !== undefined || (block.hints.bold && !isOurs)) return block
    return {...block, hints: {...block.hints, outline: 0}}
  })
}
