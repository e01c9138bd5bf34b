import type {DataBook} from '../data/book.ts'
import {displayValue} from '../data/display.ts'
import {evaluateScalar} from '../data/formula.ts'
import {parseFormula} from '../data/parse-formula.ts'
import {unseen} from './displayed-text.ts'
import {type Figure, findFigures} from './figures.ts'
import {statementsOf} from './statements.ts'
import {plainLower} from './text-blocks.ts'

/** What one paper says of a quantity on a day. */
export interface ArchivedValue {
  file: string
  figure: Figure
  /** with its unit, as written */
  text: string
}

/** What all papers say, by organ, noun phrase, scope and day. */
export type Archive = ReadonlyMap<string, readonly ArchivedValue[]>

/** A quantity of one organ on one day; nothing where the sentence names no day. */
export function archiveKey(organ: string | undefined, {asOf, key}: {asOf?: string; key: string}): string | undefined {
  return asOf === undefined || organ === undefined ? undefined : `${organ}|${key}`
}

/**
 * The statements with a day in one paper's text. The text is not parsed: an archive has thousands of papers, and only the lines
 * that name a day are looked at.
 */
export function readArchivedValues(
  {file, text}: {file: string; text: string},
  book: DataBook
): [string, ArchivedValue][] {
  const organ = /^organ:[ \t]*(\S+)/m.exec(text.slice(0, 4000))?.[1]
  if (organ === undefined) return []
  return Array.from(text.matchAll(linesWithDay), ([line]) => line).flatMap(line => {
    const words = plainText(line, book)
    const lower = plainLower(words)
    const block = {kind: 'paragraph', text: words, lower, locate: nowhere} as const
    return statementsOf({block, figures: findFigures(words, lower)}).flatMap(statement => {
      const key = archiveKey(organ, statement)
      const {figure} = statement
      return key === undefined
        ? []
        : ([[key, {file, figure, text: words.slice(figure.start, figure.tail)}]] satisfies [string, ArchivedValue][])
    })
  })
}

// --- internal ---

const linesWithDay = /^.{0,4000}?(?:đến|tại) (?:hết )?(?:thời điểm )?ngày \d{1,2}(?:\/| tháng )\d.*$/gimu

function nowhere(): never {
  throw new Error('a line of the archive has no place')
}

/** Marks off, values in. */
function plainText(line: string, book: DataBook): string {
  return line
    .replace(/\{([^{}]*)\}/g, (_, formula: string) => {
      const result = evaluateScalar(parseFormula(formula), book)
      return result.ok ? displayValue(result.value, book) : unseen
    })
    .replace(/\*\*|\[\^[^\]]*\]|\\(?=[^\w\s])/g, '')
    .normalize('NFC')
}
