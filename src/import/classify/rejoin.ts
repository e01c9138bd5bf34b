import {readLabel} from '../../core/markdown/labels.ts'
import {type BlockRecord, joinRuns, type ParagraphRecord, type Run, textOf} from '../record.ts'
import {doubtful, normalised, type Remark} from '../remark.ts'

/** A printed line has about this many characters; a shorter text was not broken by the page's end. */
const shortestHalf = 55

/** Join paragraphs that a page's end, or a note at its foot, has split in two. */
export function rejoinParagraphs(blocks: BlockRecord[]): {blocks: BlockRecord[]; remarks: Remark[]} {
  const joined: BlockRecord[] = []
  const remarks: Remark[] = []
  let open: Opened | undefined
  for (const block of blocks) {
    if (block.kind === 'table') {
      joined.push(block)
      open = undefined
      continue
    }
    const text = textOf(block)
    const how = open && continuation(open, block, text)
    if (open && how) {
      joinRuns(open.runs, block.runs)
      open = {...open, end: text, length: open.length + text.length}
      remarks.push(
        how === 'capital' ? doubtful('rejoined-capital', [block.line]) : normalised('rejoined', [block.line])
      )
    } else {
      const runs = [...block.runs]
      joined.push({...block, runs})
      open = {runs, end: text, length: text.length, isLabelled: readLabel(text) !== undefined}
    }
  }
  return {blocks: joined, remarks}
}

// --- internal ---

/** The paragraph that the next one may continue; `end` is its last part, since a text of many parts may be long. */
interface Opened {
  runs: Run[]
  end: string
  length: number
  isLabelled: boolean
}

function continuation(above: Opened, below: ParagraphRecord, text: string): 'lower' | 'capital' | undefined {
  if (isMarked(text) || isClosed(above.end) || above.end === above.end.toUpperCase()) return undefined
  if (!below.afterNote && above.length < shortestHalf) return undefined
  if (/^\P{L}*\p{Ll}/u.test(text)) return 'lower'
  // After a note even a capital may go on, but only where the first half cannot be a title.
  const isText = above.end.endsWith(',') || (above.length > 120 && !above.isLabelled)
  return below.afterNote && isText ? 'capital' : undefined
}

/** It starts something of its own: a label, a dash, an addressee. */
function isMarked(text: string): boolean {
  return /^[-+•–—*]\s/.test(text) || readLabel(text) !== undefined
}

function isClosed(text: string): boolean {
  return /[.;:!?…/]["”’)\]]*$/.test(text)
}
