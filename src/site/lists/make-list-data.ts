import {statuses} from '../../core/model/front-matter.ts'
import {compareVietnamese} from '../../core/vietnamese/collation.ts'
import {slugOf} from '../../core/vietnamese/fold.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import type {SiteText} from '../text/index.ts'
import type {ListData} from './list-data.ts'
import type {PaperGroup, PaperGroups} from './paper-groups.ts'
import {rowOf} from './row-of.ts'

/** The compact list of all papers; `papers` are in the order of lists. */
export function makeListData(papers: readonly PaperSummary[], groups: PaperGroups, text: SiteText): ListData {
  const rows = papers.map(paper => rowOf(paper, text))
  const types = namesOf(
    rows.map(({type}) => type),
    groups.type
  )
  const organs = namesOf(
    rows.map(({organ}) => organ),
    groups.organ
  )
  return {
    links: rows.map(({link}) => link),
    codes: rows.map(({code}) => code),
    days: papers.map(({issuedDate = ''}) => Number(issuedDate.replaceAll('-', ''))),
    types: rows.map(({type}) => types.places.get(type) ?? 0),
    subjects: rows.map(({subject}) => subject),
    organs: rows.map(({organ}) => organs.places.get(organ) ?? 0),
    statuses: papers.map(({status}) => statuses.indexOf(status)),
    marks: Object.fromEntries(rows.flatMap(({marks}, at) => (marks.length > 0 ? [[at, marks]] : []))),
    codeRanks: ranksOf(rows.map(({code}) => code)),
    subjectRanks: ranksOf(rows.map(({subject}) => subject)),
    typeNames: types.names,
    organNames: organs.names,
    statusNames: statuses.map(status => [status, text.status[status]]),
    undated: text.lists.undated
  }
}

// --- internal ---

interface Names {
  names: [slug: string, name: string][]
  places: Map<string, number>
}

/** The different names in Vietnamese order, with the slugs of their groups. */
function namesOf(all: readonly string[], groups: readonly PaperGroup[]): Names {
  const slugs = new Map(groups.map(({name, slug}) => [name, slug]))
  const names = [...new Set(all)].sort(compareVietnamese)
  return {
    names: names.map(name => [slugs.get(name) ?? slugOf(name), name]),
    places: new Map(names.map((name, at) => [name, at]))
  }
}

/** The rank of each text among all: numbers by value, Vietnamese order, equal ones as they stand. */
function ranksOf(texts: readonly string[]): number[] {
  const order = [...texts.keys()].sort((a, b) => compareVietnamese(texts[a] ?? '', texts[b] ?? ''))
  const ranks: number[] = []
  order.forEach((place, rank) => {
    ranks[place] = rank
  })
  return ranks
}
