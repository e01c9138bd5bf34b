import type {DataBook} from '../data/book.ts'
import {displayValue} from '../data/display.ts'
import {evaluateScalar} from '../data/formula.ts'
import {parseFormula} from '../data/parse-formula.ts'
import {fold} from '../vietnamese/fold.ts'
import type {Figure} from './figures.ts'

/** A named quantity of the workspace, as a paper would show it. */
interface KnownFact {
  /** `thon.tong` */
  name: string
  /** `21`, `12,02%` */
  text: string
  /** folded words by which papers may call it: its name, its title, for a total the name of its file */
  names: readonly string[]
  /** `hộ`; '' where it has none */
  unit: string
}

/**
 * The fact that a typed figure repeats: the same text on paper, the same unit, and either a noun that is the fact's name or a value
 * that is hardly met twice. Nothing where two facts fit.
 */
export function findKnownFact(figure: Figure, written: string, book: DataBook): string | undefined {
  const fitting = factsOf(book).filter(fact => fact.text === written && suits(fact, figure))
  return fitting.length === 1 ? fitting[0]!.name : undefined
}

// --- internal ---

const known = new WeakMap<DataBook, KnownFact[]>()

function factsOf(book: DataBook): KnownFact[] {
  const facts = known.get(book) ?? readFacts(book)
  known.set(book, facts)
  return facts
}

function readFacts(book: DataBook): KnownFact[] {
  return [...book.facts].flatMap(([file, facts]) =>
    [...facts].flatMap(([key, fact]) => {
      const name = `${file}.${key}`
      const result = evaluateScalar(parseFormula(name), book)
      if (!result.ok || result.value.type !== 'number') return []
      const isTotal = /^(?:tong|tong_so|so_luong)$/.test(key)
      const names = [key.replaceAll('_', ' '), fact.title ?? '', isTotal ? file.replaceAll('_', ' ') : '']
      return [
        {
          name,
          text: displayValue(result.value, book),
          names: names.filter(Boolean).map(fold),
          unit: fold(fact.unit?.text ?? '')
        }
      ]
    })
  )
}

function suits({names, unit}: KnownFact, {noun, unit: measure, kind, value, decimals}: Figure): boolean {
  const words = fold(measure?.text ?? noun.text)
  const hasUnit = unit === '' || words === unit || words.startsWith(`${unit} `) || kind === 'percent'
  if (!hasUnit || noun.modified) return names.includes(words)
  const isRare = unit !== '' && (value >= 1000 || (value >= 100 && value % 10 !== 0) || decimals > 1)
  return names.includes(words) || isRare
}
