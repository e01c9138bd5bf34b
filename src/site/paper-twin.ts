import type {PaperSummary} from './paper-summary.ts'
import type {ReadingView} from './reading/reading-view.ts'

/** The JSON twin of a paper's page: what the archive knows, and the words. */
export function paperTwin(paper: PaperSummary, view: ReadingView, pdf?: string): string {
  const {codeShown: _, ...summary} = paper
  return `${JSON.stringify({...summary, pdf: pdf && `pdf/${pdf}`, text: view.text}, undefined, 2)}\n`
}
