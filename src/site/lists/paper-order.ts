import type {PaperSummary} from '../paper/paper-summary.ts'

/** Papers as every list shows them: by day and by number, both falling; drafts after all others, undated ones first among them. */
export function inListOrder(papers: readonly PaperSummary[]): PaperSummary[] {
  return [...papers].sort(
    (a, b) =>
      Number(isDraft(a)) - Number(isDraft(b)) ||
      compareText(b.issuedDate ?? '9999', a.issuedDate ?? '9999') ||
      numberOf(b) - numberOf(a) ||
      compareText(a.id, b.id)
  )
}

/** Whether the paper is still being written. */
export function isDraft({status}: Pick<PaperSummary, 'status'>): boolean {
  return status === 'draft'
}

/** The order of code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

// --- internal ---

function numberOf({code = ''}: PaperSummary): number {
  return Number.parseInt(code, 10) || 0
}
