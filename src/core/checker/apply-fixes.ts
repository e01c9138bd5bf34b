import type {Fix} from '../diagnostic.ts'
import {sourceLines} from './source-lines.ts'

/** The text with the fixes made; of fixes that overlap the first in the text wins, equal ones count once. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const lines = sourceLines(text)
  const edits = fixes.map(({place, text: replacement}) => ({
    start: lines.offsetAt(place.line, place.column),
    end: lines.offsetAt(place.endLine, place.endColumn),
    replacement
  }))
  return withoutOverlaps(edits).reduceRight(
    (fixed, {start, end, replacement}) => fixed.slice(0, start) + replacement + fixed.slice(end),
    text
  )
}

// --- internal ---

interface Edit {
  start: number
  end: number
  replacement: string
}

function withoutOverlaps(edits: Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1)
    if (!last || edit.start > last.end || (edit.start === last.end && edit.start !== last.start)) kept.push(edit)
  }
  return kept
}
