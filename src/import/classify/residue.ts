import {type BlockRecord, textOf} from '../record.ts'
import {doubtful, type Remark} from '../remark.ts'

const wideGap = 3
const longestResidue = 60

/** A short line far below the last paragraph, such as a link of the page the text was taken from: kept, and reported. */
export function findResidue(blocks: BlockRecord[]): Remark[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || blocks.length < 2 || last.gapBefore < wideGap) return []
  const text = textOf(last)
  return text.length <= longestResidue && !/[.!?…/]["”)]*$/.test(text)
    ? [doubtful('page-residue', [last.line], text)]
    : []
}
