import type {RootContent} from 'mdast'
import {isComponent} from '../../core/markdown/vocabulary.ts'
import {align, type Pair} from './align.ts'
import {isSameText} from './compare-units.ts'
import {applyEdits, type TextEdit} from './text-edits.ts'
import type {Unit} from './units.ts'

/** A text and its units. */
export interface UnitText {
  text: string
  units: readonly Unit[]
}

/**
 * Write the tables that components made, and that somebody edited in Word, as the tables that stand there: what is typed can be
 * merged line by line. Nothing where it cannot be told which table is which.
 */
export function typeOut(base: UnitText, edited: UnitText): {text: string; words: string[]} | undefined {
  const edits: TextEdit[] = []
  const words: string[] = []
  for (const stretch of stretchesOf(align(base.units, edited.units, isSameText))) {
    const lost = blocksOf(stretch.flatMap(({first, second}) => (first?.kind === 'made' && !second ? first : [])))
    const tables = blocksOf(stretch.flatMap(({first, second}) => (second?.kind === 'row' && !first ? second : [])))
    if (lost.length === 0) continue
    if (lost.length !== tables.length || !lost.every(isTable)) return undefined
    lost.forEach((block, index) => {
      edits.push({...rangeOf(block), text: sourceOf(edited, [...linesOf(block, base, edited), tables[index]!])})
      words.push(isComponent(block) ? (block.name ?? '') : '')
    })
  }
  return {text: applyEdits(base.text, edits), words}
}

// --- internal ---

/** Neighbouring members that stand on one side only; the rows of a component that stayed belong to the stretch around them. */
function stretchesOf(pairs: readonly Pair<Unit, Unit>[]): Pair<Unit, Unit>[][] {
  const touched = new Set(pairs.flatMap(({first, second}) => (first?.kind === 'made' && !second ? first.block : [])))
  const stretches: Pair<Unit, Unit>[][] = [[]]
  for (const pair of pairs) {
    const isFixed = pair.first && pair.second && !touched.has(pair.first.block)
    if (isFixed) stretches.push([])
    else stretches.at(-1)!.push(pair)
  }
  return stretches
}

/** The lines beside the table, such as its caption, that are as they were. */
function linesOf(block: RootContent, base: UnitText, edited: UnitText): RootContent[] {
  return blocksOf(
    align(base.units, edited.units, isSameText).flatMap(({first, second}) =>
      first?.block === block && second && second.kind !== 'row' ? second : []
    )
  )
}

function blocksOf(units: readonly Unit[]): RootContent[] {
  return [...new Set(units.map(({block}) => block))]
}

function isTable(block: RootContent): boolean {
  return isComponent(block) && block.name !== 'Chart'
}

function sourceOf({text}: UnitText, blocks: readonly RootContent[]): string {
  const sorted = [...blocks].map(rangeOf).sort((one, other) => one.start - other.start)
  return sorted.map(({start, end}) => text.slice(start, end)).join('\n\n')
}

function rangeOf({position}: RootContent): {start: number; end: number} {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}
