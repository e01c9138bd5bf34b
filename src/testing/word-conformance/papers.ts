import type {Document} from '../../core/model/document.ts'
import type {WordPaper} from '../../word/paper.ts'
import {planPaper} from '../../word/plan/plan-paper.ts'
import {contentHash, fixturePapers, samplePapers} from '../exported-paper.ts'

/** A paper whose exports are measured. */
export interface MeasuredPaper {
  /** of its files, e.g. `12-nq-du` */
  name: string
  document: Document
  plan: WordPaper
}

/** The sample papers, and those with sheets that lie. */
export async function measuredPapers(): Promise<MeasuredPaper[]> {
  const samples = (await samplePapers()).map(document => measured(document, ''))
  const turned = (await fixturePapers('landscape')).map(document => measured(document, 'landscape-'))
  return [...samples, ...turned]
}

// --- internal ---

function measured(document: Document, prefix: string): MeasuredPaper {
  const name = `${prefix}${document.id.split('/').at(-1)}`
  return {name, document, plan: planPaper(document, contentHash)}
}
