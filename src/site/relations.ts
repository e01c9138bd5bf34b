import {frontMatterSchema} from '../core/model/front-matter.ts'
import {type PaperSummary, type RelationName, relationNames} from './paper-summary.ts'

/** Another paper as a page names it; `id` only where the archive has it. */
export interface RelatedPaper {
  text: string
  id?: string
}

/** One kind of relation of a paper, in the words of its page. */
export interface Relation {
  title: string
  papers: RelatedPaper[]
}

/** Finds papers by id or by number and symbol, and who speaks of whom. */
export interface Relations {
  of(paper: PaperSummary): Relation[]
}

/** The relations between the papers of an archive, both ways. */
export function relate(papers: readonly PaperSummary[]): Relations {
  const byId = new Map(papers.map(paper => [paper.id, paper]))
  const byCode = Map.groupBy(
    papers.filter(paper => paper.code !== undefined),
    paper => paper.code
  )
  // Numbers start again every year or term: one that stands twice names nobody.
  const find = (name: string) => byId.get(name) ?? (byCode.get(name)?.length === 1 ? byCode.get(name)?.[0] : undefined)
  const incoming = collectIncoming(papers, find)
  return {
    of: paper => [
      ...relationNames.flatMap(name =>
        relation(
          titles[name],
          (paper.relations[name] ?? []).map(target => related(target, find(target)))
        )
      ),
      ...relationNames.flatMap(name =>
        relation(
          reverseTitles[name],
          (incoming.get(`${name} ${paper.id}`) ?? []).map(source => related(source.id, source))
        )
      )
    ]
  }
}

// --- internal ---

const titles: Record<RelationName, string> = {
  implements: titleOf('implements'),
  amends: titleOf('amends'),
  replaces: titleOf('replaces'),
  repeals: titleOf('repeals'),
  repliesTo: titleOf('repliesTo'),
  relatedTo: titleOf('relatedTo')
}

const reverseTitles: Record<RelationName, string> = {
  implements: 'Được thực hiện bởi',
  amends: 'Được sửa đổi, bổ sung bởi',
  replaces: 'Được thay thế bởi',
  repeals: 'Bị bãi bỏ bởi',
  repliesTo: 'Được trả lời bởi',
  relatedTo: 'Được nhắc đến bởi'
}

/** The field's title is the one place where its Vietnamese name stands. */
function titleOf(name: RelationName): string {
  return frontMatterSchema.shape[name].unwrap().meta()?.title ?? name
}

function collectIncoming(
  papers: readonly PaperSummary[],
  find: (name: string) => PaperSummary | undefined
): Map<string, PaperSummary[]> {
  const incoming = new Map<string, PaperSummary[]>()
  for (const paper of papers)
    for (const name of relationNames)
      for (const target of paper.relations[name] ?? []) {
        const key = `${name} ${find(target)?.id}`
        incoming.set(key, [...(incoming.get(key) ?? []), paper])
      }
  return incoming
}

function relation(title: string, papers: RelatedPaper[]): Relation[] {
  return papers.length > 0 ? [{title, papers}] : []
}

function related(name: string, paper: PaperSummary | undefined): RelatedPaper {
  return paper ? {text: `${paper.typeLabel} ${paper.codeShown}`, id: paper.id} : {text: name}
}
