import {type PaperSummary, type RelationName, relationNames} from './paper-summary.ts'

/** Another paper as a page names it; `id` only where the archive has it. */
export interface RelatedPaper {
  text: string
  id?: string
}

/** One kind of relation of a paper: `of` are the papers that it names, `by` are those that name it. */
export interface Relation {
  side: 'of' | 'by'
  name: RelationName
  papers: RelatedPaper[]
}

/** Finds papers by id or by number and symbol, and who speaks of whom. */
export interface Relations {
  of(paper: PaperSummary): Relation[]
}

/**
 * The relations between the papers of an archive, both ways. The papers are those that the audience may see, and what
 * they say of others was taken out of their front matter when they were read: a name that is not found is that of a paper outside.
 */
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
          'of',
          name,
          (paper.relations[name] ?? []).map(target => related(target, find(target)))
        )
      ),
      ...relationNames.flatMap(name =>
        relation(
          'by',
          name,
          (incoming.get(`${name} ${paper.id}`) ?? []).map(source => related(source.id, source))
        )
      )
    ]
  }
}

// --- internal ---

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

function relation(side: Relation['side'], name: RelationName, papers: RelatedPaper[]): Relation[] {
  return papers.length > 0 ? [{side, name, papers}] : []
}

function related(name: string, paper: PaperSummary | undefined): RelatedPaper {
  return paper ? {text: `${paper.typeLabel} ${paper.codeShown}`, id: paper.id} : {text: name}
}
