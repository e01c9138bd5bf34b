import type {BlockRecord, ParagraphHints} from '../record.ts'

/** Word parts groups by how they look, where a typist leaves a line empty: the title is centred and bold, the text below is not. */
export function gapsByLook(blocks: readonly BlockRecord[]): BlockRecord[] {
  return blocks.map((block, index) => {
    const above = blocks[index - 1]
    if (block.kind !== 'paragraph' || above?.kind !== 'paragraph' || block.gapBefore > 0) return block
    return lookOf(block.hints) === lookOf(above.hints) ? block : {...block, gapBefore: 1}
  })
}

// --- internal ---

function lookOf({align, bold, style}: ParagraphHints): string {
  return [isMiddle(align), bold ?? false, style ?? ''].join()
}

function isMiddle(align: ParagraphHints['align']): boolean {
  return align === 'center' || align === 'right'
}
