import {type Address, type GroupKind, groupAddress} from '../address.ts'
import {nameKey} from '../lists/name-key.ts'
import {groupPapers, type PaperGroups} from '../lists/paper-groups.ts'
import {inListOrder, isDraft} from '../lists/paper-order.ts'
import type {PaperSummary} from './paper-summary.ts'
import {type Relation, relate} from './relations.ts'

/** Another paper as a link names it. */
export interface NamedPaper {
  id: string
  text: string
  subject?: string
}

/** What a paper's page shows of the rest of the archive: plain data, so that a build can tell whether the page must be made anew. */
export interface PaperSurroundings {
  relations: Relation[]
  /** the next ones of its type; nothing for drafts */
  newer?: NamedPaper
  older?: NamedPaper
  /** lists that it stands in, by kind and by the name as the paper has it */
  lists: Partial<Record<GroupKind, Record<string, Address>>>
}

/** Look around in an archive. */
export interface Surroundings {
  of(paper: PaperSummary): PaperSurroundings
}

/** The surroundings of all papers of an archive. */
export function surroundings(papers: readonly PaperSummary[]): Surroundings {
  const relations = relate(papers)
  const groups = groupPapers(inListOrder(papers))
  const neighbours = neighboursOf(groups)
  const slugs = slugsByName(groups)
  return {
    of: paper => ({relations: relations.of(paper), ...neighbours.get(paper.id), lists: listsOf(paper, slugs)})
  }
}

// --- internal ---

function neighboursOf({type}: PaperGroups): Map<string, Pick<PaperSurroundings, 'newer' | 'older'>> {
  const found = new Map<string, Pick<PaperSurroundings, 'newer' | 'older'>>()
  for (const {papers} of type) {
    const issued = papers.filter(paper => !isDraft(paper))
    issued.forEach(({id}, index) => {
      found.set(id, {newer: named(issued[index - 1]), older: named(issued[index + 1])})
    })
  }
  return found
}

function named(paper: PaperSummary | undefined): NamedPaper | undefined {
  return paper && {id: paper.id, text: `${paper.typeLabel} ${paper.codeShown}`, subject: paper.subject}
}

/** Kinds whose groups are named by words; the slug of all others stands in the paper. */
const wordKinds = ['organ', 'signer', 'topic'] as const
type WordKind = (typeof wordKinds)[number]

function slugsByName(groups: PaperGroups): Record<WordKind, ReadonlyMap<string, string>> {
  const slugsOf = (kind: WordKind) => new Map(groups[kind].map(({name, slug}) => [nameKey(name), slug]))
  return {organ: slugsOf('organ'), signer: slugsOf('signer'), topic: slugsOf('topic')}
}

function listsOf(paper: PaperSummary, slugs: ReturnType<typeof slugsByName>): PaperSurroundings['lists'] {
  const {type, typeLabel, organ, organKeys, issuedDate, term, signers, topics} = paper
  const year = issuedDate?.slice(0, 4)
  const link = (kind: GroupKind, name: string | undefined, slug: string | undefined) =>
    name === undefined || slug === undefined ? undefined : {[name]: groupAddress(kind, slug)}
  const links = (kind: WordKind, names: readonly string[]) =>
    Object.assign({}, ...names.map(name => link(kind, name, slugs[kind].get(nameKey(name)))))
  return {
    type: link('type', typeLabel, type),
    year: link('year', issuedDate, year),
    term: link('term', term, term),
    organ: organKeys[0] === undefined ? links('organ', organ ? [organ] : []) : link('organ', organ, organKeys[0]),
    signer: links(
      'signer',
      signers.flatMap(({fullName}) => fullName ?? [])
    ),
    topic: links('topic', topics)
  }
}
