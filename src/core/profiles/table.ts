import type {Message} from '../diagnostic.ts'
import type {Mark} from '../model/document-type.ts'
import type {Fact, Profile} from './profile.ts'
import {type Aspect, aspectTitles, elementTitles} from './titles.ts'
import {type FactValue, wordRange, wordValue} from './wording.ts'

/** One fact of a profile, for a reader with the law beside him. */
export interface ProfileRow {
  /** e.g. `header.organ.style.size` */
  path: string
  /** e.g. `Cơ quan ban hành: cỡ chữ` */
  title: Message
  /** in Vietnamese, with the unit */
  value: string
  range: string
  clause: string
  mark: Mark
}

/** A fact and where it stands in its profile. */
export interface PlacedFact {
  path: string
  fact: Fact<FactValue>
}

/** Every fact of a profile, as a table in the order of the paper. */
export function profileTable(profile: Profile): ProfileRow[] {
  return profileFacts(profile)
    .map(placed => ({placed, rank: elementRank(placed.path)}))
    .sort((a, b) => a.rank - b.rank)
    .map(({placed}) => row(placed))
}

/** Every fact of a profile with its path, as they stand in the data. */
export function profileFacts(profile: Profile): PlacedFact[] {
  return factsUnder(profile, '')
}

/** What a path speaks of: its element and its aspect; either is absent where it has no title. */
export function titlesOf(path: string): {element?: Message; aspect?: Aspect} {
  const key = path.slice(path.lastIndexOf('.') + 1)
  return {element: elementTitles[elementPath(path)], aspect: aspectTitles[path] ?? aspectTitles[key]}
}

// --- internal ---

const elementPaths = Object.keys(elementTitles)

function factsUnder(node: object, path: string): PlacedFact[] {
  if (isFact(node)) return [{path, fact: node}]
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null ? factsUnder(child, path ? `${path}.${key}` : key) : []
  )
}

function isFact(node: object): node is Fact<FactValue> {
  return 'clause' in node && 'mark' in node
}

function elementPath(path: string): string {
  return path.slice(0, path.lastIndexOf('.')).replace(/\.style$/, '')
}

function elementRank(path: string): number {
  return elementPaths.indexOf(elementPath(path))
}

function row({path, fact}: PlacedFact): ProfileRow {
  const {element, aspect} = titlesOf(path)
  return {
    path,
    title: joinTitles(element, aspect, path),
    value: wordValue(fact.value, aspect?.unit),
    range: wordRange(fact, aspect?.unit),
    clause: fact.clause,
    mark: fact.mark
  }
}

function joinTitles(element: Message | undefined, aspect: Aspect | undefined, path: string): Message {
  if (!element || !aspect) return {vi: path, en: path}
  return {vi: `${element.vi}: ${aspect.vi}`, en: `${element.en}: ${aspect.en}`}
}
