import {z} from 'zod'
import type {DataBook} from '../../core/data/book.ts'
import {parseFormula} from '../../core/data/parse-formula.ts'
import {formulaUses} from '../../core/data/uses.ts'
import {allDataUses} from '../../core/impact/data-uses.ts'
import type {Document} from '../../core/model/document.ts'

/** A place of a paper that is made from data; what data these are is asked of the book, since derived facts may change. */
const paperUseSchema = z.strictObject({
  line: z.int(),
  /** line that has an anchor on the paper's page */
  anchor: z.int().optional(),
  formula: z.string(),
  /** the sentence, the cell, the caption */
  text: z.string()
})

export const paperUsesSchema = z.array(paperUseSchema)

export type PaperUse = z.infer<typeof paperUseSchema>

/** All places of a paper that are made from data; `lines` are those with an anchor. */
export function paperUses(document: Document, lines: readonly number[]): PaperUse[] {
  return allDataUses(document).map(({kind, place, formula, value, text}) => ({
    line: place.line,
    // A note and a heading are not where their line's block is.
    anchor: kind === 'note' || kind === 'heading' ? undefined : lineBefore(place.line, lines),
    formula,
    text: kind === 'sentence' || kind === 'note' ? sentenceWith(value ?? '', text) : text
  }))
}

/** The files of `data/` that a formula reads, by their names, also through derived facts. */
export function datasetsOf(formula: string, book: DataBook): string[] {
  const names = formulaUses(parseFormula(formula), book).map(name => name.split('.')[0] ?? name)
  return [...new Set(names)].filter(name => book.facts.has(name) || book.tables.has(name))
}

// --- internal ---

function lineBefore(line: number, lines: readonly number[]): number | undefined {
  return lines.filter(each => each <= line).sort((a, b) => b - a)[0]
}

/** The sentence of a paragraph in which a value stands first; the paragraph where it has no sentences. */
function sentenceWith(value: string, text: string): string {
  const sentences = text.split(/(?<=[.;:!?])\s+(?=\p{Lu}|-)/u)
  return sentences.find(sentence => wholeWords(value).test(sentence)) ?? text
}

/** `12` is not in `1.120`. */
function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,])${words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
}
