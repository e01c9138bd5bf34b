import type {Unit} from '../data/unit.ts'
import {exactly, type Interval, roundedInterval, scaleInterval} from './interval.ts'
import {isCountedMoney, readUnit} from './measures.ts'
import {readDigits} from './not-figures.ts'
import {type Noun, readNoun} from './nouns.ts'
import {type NumberText, readNumberText} from './number-text.ts'
import {sentenceEnds} from './sentences.ts'

/** A quantity as it stands in a text; dates, years, labels and numbers of papers are none. */
export interface Figure extends NumberText {
  /** `duration`: `06 tháng`, which is never part of a sum; `point`: a difference of two percentages */
  kind: 'count' | 'measure' | 'percent' | 'point' | 'duration'
  /** the digits, as in the source: `08`, `17.239` */
  text: string
  /** of the digits */
  start: number
  end: number
  /** behind the unit or percent sign */
  tail: number
  unit?: Unit
  /** the second number of `11/35 bản` */
  whole?: Figure
  /** words before the number that leave it open */
  bound?: 'about' | 'over' | 'under'
  /** one of two ends: `từ 01 đến 02`, `05 - 07` */
  range: boolean
  noun: Noun
  /** how many brackets are open around it */
  depth: number
  /** which sentence of the block it stands in, from 0 */
  sentence: number
}

/** The figures of a text in their order; `lower` is the text in lower case, letter by letter. */
export function findFigures(text: string, lower: string): Figure[] {
  const figures: Figure[] = []
  const ends = sentenceEnds(text)
  let labelEnd = -1
  let sentence = 0
  let depth = 0
  let from = 0
  digits.lastIndex = 0
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    depth = Math.max(0, depth + depthChange(text, from, start))
    from = start
    const chain = dateOrSymbol.exec(text.slice(start, start + 40))
    if (chain) {
      digits.lastIndex = start + chain[0].length
      continue
    }
    const reading = readDigits({text, lower, start, end, labelEnd})
    if (reading === 'label') labelEnd = end
    const number = reading === 'figure' ? readNumberText(match[0], lower.slice(end, end + 2)) : undefined
    if (!number) continue
    while (ends[sentence] !== undefined && start > ends[sentence]!) sentence++
    const figure = readFigure(number, {text, lower, start, end, depth, sentence})
    // `26/6`, `24/24`: a day or a way of speaking.
    const isDay = !figure.whole && /^\/\d/.test(lower.slice(end, end + 2))
    if (isDay) continue
    figures.push(figure)
    if (figure.whole) digits.lastIndex = figure.whole.end
  }
  return figures
}

/** What a figure may stand for, in its base units: counts are exact, measures and shares rounded in their last digit. */
export function intervalOf({kind, value, decimals, unit}: Figure): Interval {
  if (kind === 'count' && decimals === 0 && !unit) return exactly(value)
  if (unit && isCountedMoney(unit) && decimals === 0) return exactly(value)
  const written = roundedInterval(value, decimals)
  const half = unit && decimals === 0 ? Math.min(0.5, mostRounding * value) : written.high - value
  return scaleInterval({low: value - half, high: value + half}, unit?.factor ?? 1)
}

/** A figure in its base units. */
export function amountOf({value, unit}: Figure): number {
  return value * (unit?.factor ?? 1)
}

/** Whether two figures measure the same: both counted, both percentages, or in units of one dimension. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false
  const powersA = JSON.stringify(a.unit?.powers ?? {})
  return powersA === JSON.stringify(b.unit?.powers ?? {})
}

// --- internal ---

/** A small whole measure is not rounded by half of itself: `4 tỷ đồng` of a plan is hardly 3,5. */
const mostRounding = 0.005

const digits = /\d+(?:[.,]\d+)*/g

/** `05/6/2026`, `6/2026`, `30/2020/NĐ-CP`, `2025 - 2030`, `10.10.2025`: passed over as a whole. */
const dateOrSymbol =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4}|\d{1,5}\/\d{4}\/\p{Lu}|(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d)(?![\d,])/u

interface Position {
  text: string
  lower: string
  start: number
  end: number
  depth: number
  sentence: number
}

function readFigure(number: NumberText, position: Position): Figure {
  const {text, lower, start, end} = position
  const before = lower.slice(Math.max(0, start - 24), start)
  const {kind, tail, unit} = readKind(lower, end)
  const written = text.slice(start, end)
  const noun = readNoun(lower, tail)
  const figure: Figure = {
    ...number,
    kind: kind === 'count' && durations.test(lower.slice(tail, tail + 10)) ? 'duration' : kind,
    text: written,
    start,
    end,
    tail,
    ...(unit && {unit}),
    ...boundOf(before),
    range: rangeBefore.test(before) || rangeAfter.test(lower.slice(tail, tail + 24)),
    noun,
    depth: position.depth,
    sentence: position.sentence
  }
  const whole = readWhole(figure, position)
  if (!whole) return figure
  // `3,2/4 tỷ đồng`: the unit stands once for both.
  const unitOfBoth = figure.unit ? {} : {kind: whole.kind, ...(whole.unit && {unit: whole.unit})}
  return {...figure, ...unitOfBoth, whole, noun: whole.noun, tail: whole.tail}
}

function readKind(lower: string, end: number): {kind: Figure['kind']; tail: number; unit?: Unit} {
  const percent = /^ ?(?:%|phần trăm)/.exec(lower.slice(end, end + 12))
  if (percent) return {kind: 'percent', tail: end + percent[0].length}
  const point = /^ ?điểm (?:%|phần trăm)/.exec(lower.slice(end, end + 20))
  if (point) return {kind: 'point', tail: end + point[0].length}
  const written = readUnit(lower, end)
  if (!written) return {kind: 'count', tail: end}
  const isBareScale = Object.keys(written.unit.powers).length === 0
  return {kind: isBareScale ? 'count' : 'measure', tail: end + written.length, unit: written.unit}
}

/** The second number of `11/35 bản` and `3,2 tỷ đồng/4 tỷ đồng`; `26/6` and `24/7` are days. */
function readWhole(part: Figure, position: Position): Figure | undefined {
  if (part.kind !== 'count' && part.kind !== 'measure') return undefined
  const {text, lower} = position
  const match = /^ ?\/ ?(\d+(?:[.,]\d+)*)(?![/\d])/.exec(lower.slice(part.tail, part.tail + 24))
  const number = match && readNumberText(match[1]!, '')
  if (!number) return undefined
  const end = part.tail + match[0].length
  const whole = readFigure(number, {...position, start: end - match[1]!.length, end})
  const isNamed =
    whole.kind === 'measure' ||
    whole.noun.text !== '' ||
    /^ ?(?:\(|,|;|\.|đạt|chiếm|=|$)/.test(lower.slice(end, end + 6))
  const isDay =
    number.value <= 12 && part.value <= 31 && dayBefore.test(lower.slice(Math.max(0, part.start - 16), part.start))
  if (!isNamed || isDay || whole.kind === 'percent' || /^24\/(?:7|24)$/.test(text.slice(part.start, end)))
    return undefined
  return part.kind === whole.kind || !part.unit ? whole : undefined
}

const dayBefore = /(?:ngày|dịp|lễ|từ|đến|trước|sau|tháng|hành động) ?$/u
const durations = /^ (?:tháng|năm|ngày|tuần|giờ|phút|quý|tuổi|nhiệm kỳ|thế kỷ|giây)(?![\p{L}])/u
const rangeBefore = /\d(?:%| ?\p{L}{1,8})? ?(?:-|–|đến) ?$/u
const rangeAfter = /^(?: [\p{L}]+)? ?(?:-|–|đến) ?\d/u

function boundOf(before: string): Pick<Figure, 'bound'> {
  const word =
    /(?:^|[^\p{L}])(khoảng|xấp xỉ|ước đạt|ước|chừng|hơn|trên|quá|từ|ít nhất|tối thiểu|gần|dưới|không quá|tối đa|chưa đến|chưa tới|≥|>|≤|<|~) ?$/u.exec(
      before
    )?.[1]
  const bound = word === undefined ? undefined : bounds[word]
  return bound ? {bound} : {}
}

const bounds: Record<string, Figure['bound']> = {
  ...named('about', 'khoảng', 'xấp xỉ', 'ước', 'ước đạt', 'chừng', '~'),
  ...named('over', 'hơn', 'trên', 'quá', 'từ', 'ít nhất', 'tối thiểu', '≥', '>'),
  ...named('under', 'gần', 'dưới', 'không quá', 'tối đa', 'chưa đến', 'chưa tới', '≤', '<')
}

function named(bound: NonNullable<Figure['bound']>, ...words: string[]): Record<string, Figure['bound']> {
  return Object.fromEntries(words.map(word => [word.normalize('NFC'), bound]))
}

function depthChange(text: string, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')') depth--
  }
  return depth
}
