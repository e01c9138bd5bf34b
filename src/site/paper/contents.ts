import type {ReadingHeading} from '../reading/anchors.ts'

/** A line of the table of contents with the lines below it. */
export interface ContentsItem {
  id: string
  text: string
  items: ContentsItem[]
}

/** A short paper is its own table of contents. */
const fewestHeadings = 4
/** Levels that a table of contents shows: deeper ones only make it long. */
const shownLevels = 2

/** The table of contents of a paper; empty where it has too few headings to need one. */
export function contentsOf(headings: readonly ReadingHeading[]): ContentsItem[] {
  return headings.length < fewestHeadings ? [] : nested(headings, shownLevels)
}

// --- internal ---

/** Each run of headings below the first level of the list belongs to the heading before it. */
function nested(headings: readonly ReadingHeading[], levels: number): ContentsItem[] {
  if (levels === 0) return []
  const top = Math.min(...headings.map(({level}) => level))
  const starts = headings.flatMap(({level}, index) => (level === top ? [index] : []))
  return starts.map((start, position) => {
    const {id, text} = headings[start]!
    return {id, text, items: nested(headings.slice(start + 1, starts[position + 1]), levels - 1)}
  })
}
