import type {Label} from '../../core/markdown/labels.ts'
import type {Section} from '../../core/model/document.ts'
import type {Profile} from '../../core/profiles/profile.ts'
import {toRoman} from '../../core/vietnamese/roman.ts'
import type {ListPlace, ListSpec} from '../paper.ts'
import {computedLabels} from './computed-labels.ts'
import {countingKinds, dashLevels, headingLevels, itemLevel} from './list-levels.ts'

/** The lists of one section, asked for in reading order. */
export interface SectionLists {
  /** the place of a heading whose label was computed, by its source line */
  heading: (line: number, words: string) => ListPlace | undefined
  /** the same for an item of a numbered list */
  item: (line: number, words: string) => ListPlace | undefined
  dash: (depth: number, words: string) => ListPlace | undefined
}

/**
 * Follows how a word processor will count, label by label: what it would count otherwise than the paper is printed stays
 * typed, as are the letters `a) b) c) d) đ)`, for which no word processor has the Vietnamese alphabet.
 */
export function sectionLists(section: Section, profile: Profile, id: string): SectionLists {
  const labels = computedLabels(section)
  const kinds = countingKinds(section)
  const headings = counterOf({id: `${id}-headings`, levels: headingLevels(kinds, profile)})
  const articles = counterOf({id: `${id}-articles`, levels: headingLevels(['article'], profile)})
  const items = itemCounter(id, profile)
  const dashes: ListSpec = {id: `${id}-dashes`, levels: dashLevels(profile)}
  const labelAt = (line: number, words: string) => {
    const label = labels.get(line)
    return label && words.startsWith(label.text) ? label : undefined
  }
  return {
    heading: (line, words) => {
      const label = labelAt(line, words)
      if (!label) return undefined
      return label.kind === 'article' ? articles(label, 0) : headings(label, kinds.indexOf(label.kind))
    },
    item: (line, words) => {
      const label = labelAt(line, words)
      return label?.kind === 'arabic' ? items(label) : undefined
    },
    dash: (depth, words) =>
      words.startsWith('- ')
        ? {list: dashes, level: Math.min(depth, dashes.levels.length - 1), instance: 0, label: '-'}
        : undefined
  }
}

// --- internal ---

type Counter = (label: Label, level: number) => ListPlace | undefined

function counterOf(list: ListSpec): Counter {
  let counts: number[] = []
  let instance = 0
  return (label, level) => {
    const spec = list.levels[level]
    if (!spec) return undefined
    const isNext = (counts[level] ?? 0) + 1 === label.ordinal && parentsAgree(label, counts, level)
    if (!isNext && !(level === 0 && label.ordinal === 1)) return undefined
    if (!isNext) {
      instance++
      counts = []
    }
    const counted = [...Array.from({length: level}, (_, above) => counts[above] ?? 1), label.ordinal]
    if (shown(spec.text, counted, list) !== label.text) return undefined
    counts = counted
    return {list, level, instance, label: label.text}
  }
}

/** `2.1.` stands below a counted `2.` */
function parentsAgree({kind, path}: Label, counts: number[], level: number): boolean {
  return kind !== 'decimal' || (path.length === 2 && counts[level - 1] === path[0])
}

/** The label that a word processor makes of its counts. */
function shown(text: string, counts: number[], {levels}: ListSpec): string {
  return text.replace(/%(\d)/g, (_, number: string) => {
    const index = Number(number) - 1
    return inFormat(counts[index] ?? 0, levels[index]?.format)
  })
}

function inFormat(count: number, format: ListSpec['levels'][number]['format'] | undefined): string {
  return format === 'roman' ? toRoman(count) : String(count)
}

/** A list that begins elsewhere than at 1 is a list of its own. */
function itemCounter(id: string, profile: Profile): (label: Label) => ListPlace {
  let list: ListSpec = {id: `${id}-items`, levels: [itemLevel(profile, 1)]}
  const first = list
  let instance = -1
  let last = 0
  return ({ordinal, text}) => {
    const continues = ordinal === last + 1 && instance >= 0
    if (!continues) {
      instance++
      list = ordinal === 1 ? first : {id: `${id}-items-${instance}`, levels: [itemLevel(profile, ordinal)]}
    }
    last = ordinal
    return {list, level: 0, instance, label: text}
  }
}
