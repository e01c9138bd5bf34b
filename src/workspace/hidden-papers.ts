import type {WorkspaceData} from '../core/model/document.ts'
import {readDocument} from '../core/model/read-document.ts'
import {codeText} from '../core/official/code.ts'
import type {Standing} from '../core/redaction/standing.ts'
import type {HeadedPaper} from './read-paper.ts'

/** Papers that an audience may not see, by what others call them: by id, or by number and symbol. They live in memory only. */
export class HiddenPapers {
  private readonly ids: ReadonlySet<string>
  private readonly byNumber: ReadonlyMap<number | undefined, readonly HeadedPaper[]>
  private readonly codes = new Map<number, ReadonlySet<string>>()
  private readonly data: WorkspaceData

  constructor(papers: readonly (HeadedPaper & {standing: Standing})[], data: WorkspaceData) {
    this.data = data
    this.ids = new Set(papers.map(({paper}) => normal(paper.id)))
    this.byNumber = Map.groupBy(papers, ({standing}) => (standing.kind === 'known' ? standing.codeNumber : undefined))
  }

  /** Whether a name in front matter is that of one of them. */
  has(name: string): boolean {
    const number = Number(/^0*(\d{1,5})[-/]/.exec(name.trim())?.[1])
    return this.ids.has(normal(name)) || (number >= 1 && this.codesOf(number).has(normal(name)))
  }

  /** The symbol follows from type and organ, so heads are read; only those with that number. */
  private codesOf(number: number): ReadonlySet<string> {
    const known = this.codes.get(number)
    if (known) return known
    const codes = new Set((this.byNumber.get(number) ?? []).map(headed => normal(codeOf(headed, this.data))))
    this.codes.set(number, codes)
    return codes
  }
}

/** Number and symbol of a paper, from its head alone. */
export function codeOf({paper, head}: HeadedPaper, data: WorkspaceData): string {
  return codeText(readDocument({...paper, text: head.text}, data))
}

// --- internal ---

function normal(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s/g, '')
    .replace(/^(?:\.\/)?(?:content\/)?|\.mdx$/g, '')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase()
}
