import type {Element} from 'hast'
import type {WordPaper} from '../../word/paper.ts'
import {wordsIn} from '../../word/plan/block.ts'
import {elementsIn, wordsOf} from '../../word/plan/tree.ts'
import {inlinesIn, paragraphsIn, tablesIn} from '../../word/walk.ts'

/** The lines of head and signature: what stands in tables without lines. */
export function edgeTexts({sections}: WordPaper): string[] {
  const tables = sections.flatMap(({blocks}) => tablesIn(blocks)).filter(({look}) => look !== 'data')
  return paragraphsIn(tables).map(({inlines}) => wordsIn(inlines).replaceAll('\u00A0', ' '))
}

/** The words in each drawing of a paper. */
export function pictureTexts({sections}: WordPaper): string[][] {
  const inlines = sections.flatMap(({blocks}) => inlinesIn(blocks))
  return inlines.flatMap(inline => (inline.kind === 'picture' ? [drawnWords(inline.svg)] : []))
}

// --- internal ---

function drawnWords(element: Element): string[] {
  if (element.tagName === 'text') return wordsOf(element).trim().split(/\s+/)
  return elementsIn(element).flatMap(drawnWords)
}
