import type {Profile} from '../../core/profiles/profile.ts'
import type {Block, Paragraph} from '../paper.ts'
import {paragraph} from './block.ts'

/** Blocks with what tables need around them: they carry no space below, would grow together, and may not end a section. */
export function spaced({body}: Profile, blocks: readonly Block[]): Block[] {
  const gap = body.paragraphGap.value
  const apart = blocks.flatMap((block, index): Block[] => {
    const before = blocks[index - 1]
    if (before?.kind !== 'table') return [block]
    if (block.kind === 'table') return [spacer(gap), block]
    return before.look === 'data' && block.style !== 'data-source' ? [below(block, gap)] : [block]
  })
  const last = apart.at(-1)
  return last?.kind === 'paragraph' && !last.pin ? apart : [...apart, paragraph('section-end', [])]
}

// --- internal ---

function below(block: Paragraph, gap: number): Paragraph {
  return {...block, layout: {...block.layout, before: (block.layout.before ?? 0) + gap}}
}

function spacer(points: number): Paragraph {
  return paragraph('section-end', [], {layout: {line: {kind: 'exact', points}}})
}
