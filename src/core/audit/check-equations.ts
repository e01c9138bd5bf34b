import {type AuditedBlock, type AuditedPaper, type AuditFinding, wordsBetween} from './audited-paper.ts'
import {amountOf, type Figure, intervalOf, sameMeasure} from './figures.ts'
import {addIntervals, exactly, type Interval, mayBeEqual, scaleInterval, subtractIntervals} from './interval.ts'
import {jointTotals} from './joint-totals.ts'
import {areCompatible} from './nouns.ts'
import {written, writtenSum} from './written-sums.ts'

/** Sums that the text writes out: `110 = 96 + 14`, and totals behind their parts: `12 nam, 13 nữ, tổng cộng 25 người`. */
export function checkEquations(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(audited => [...writtenOut(audited), ...totalsBehind(audited), ...jointTotals(audited)])
}

// --- internal ---

/** Figures joined by signs: operators[i] stands between figures i and i + 1. */
interface Chain {
  figures: Figure[]
  operators: string[]
}

function writtenOut(audited: AuditedBlock): AuditFinding[] {
  return chainsOf(audited).flatMap(chain => {
    const equals = chain.operators.indexOf('=')
    if (equals < 0 || chain.operators.lastIndexOf('=') !== equals || chain.operators.length < 2) return []
    const left = computeSide(chain, 0, equals)
    const right = computeSide(chain, equals + 1, chain.figures.length - 1)
    if (!left || !right || mayBeEqual(left.interval, right.interval)) return []
    const [result, sum] = equals === 0 ? [chain.figures[0]!, right] : [chain.figures.at(-1)!, left]
    const {start, end} = result
    const factor = result.unit?.factor ?? 1
    const calculation = `${sum.text} = ${written(middle(sum.interval) / factor)}`
    return [{check: 'parts', block: audited.block, start, end, actual: result.text, calculation}]
  })
}

function chainsOf({block, figures}: AuditedBlock): Chain[] {
  const chains: Chain[] = []
  let open: Chain | undefined
  for (const [index, figure] of figures.entries()) {
    const previous = figures[index - 1]
    const sign =
      previous &&
      /^[^\d.;:()]{0,30}?([=+×*−-]|(?<= )x(?= ))\s*[^\d.;:()=+×*−-]{0,30}$/.exec(
        wordsBetween(block, previous.tail, figure.start)
      )?.[1]
    if (sign && open) {
      open.figures.push(figure)
      open.operators.push(sign)
    } else {
      open = {figures: [figure], operators: []}
      chains.push(open)
    }
  }
  return chains.filter(({operators}) => operators.length > 1)
}

interface Side {
  interval: Interval
  text: string
}

/** Additions and subtractions of like figures, or one product; anything else is not computed. */
function computeSide({figures, operators}: Chain, from: number, to: number): Side | undefined {
  const side = figures.slice(from, to + 1)
  const signs = operators.slice(from, to)
  const [first, ...rest] = side
  if (!first || side.some(figure => figure.whole)) return undefined
  const text = side.map((figure, index) => (index > 0 ? ` ${signs[index - 1]} ` : '') + figure.text).join('')
  if (signs.every(sign => sign === '+' || sign === '-' || sign === '−')) {
    if (!rest.every(figure => sameMeasure(figure, first))) return undefined
    const interval = rest.reduce(
      (sum, figure, index) =>
        signs[index] === '+' ? addIntervals([sum, intervalOf(figure)]) : subtractIntervals(sum, intervalOf(figure)),
      intervalOf(first)
    )
    return {interval, text}
  }
  const [second] = rest
  if (!second || rest.length > 1 || (first.kind !== 'count' && second.kind !== 'count')) return undefined
  const [factor, amount] = first.kind === 'count' && !first.unit ? [first, second] : [second, first]
  return {
    interval: scaleInterval(amount.decimals > 0 ? intervalOf(amount) : exactly(amountOf(amount)), amountOf(factor)),
    text
  }
}

function middle({low, high}: Interval): number {
  return (low + high) / 2
}

/** `…; tổng số 424 người` behind at least two figures of the same things in the sentence. */
function totalsBehind({block, figures}: AuditedBlock): AuditFinding[] {
  return figures.flatMap((total, index) => {
    const said =
      /[,;] (?:với )?(tổng cộng|cộng|tổng số|tổng)(?: cộng)?(?: (?:kinh phí|vốn|nguồn vốn|số tiền|số vốn|số kinh phí))?(?: là|:)? $/.exec(
        block.lower.slice(Math.max(0, total.start - 36), total.start)
      )
    if (!said || total.range || total.bound) return []
    const before = figures
      .slice(0, index)
      .filter(({sentence, depth}) => sentence === total.sentence && depth === total.depth)
    const parts = before.filter(({kind}) => kind === 'count' || kind === 'measure')
    const isNamed =
      total.kind === 'measure' || total.noun.text !== '' || parts.every(({noun}) => noun.head === parts[0]!.noun.head)
    if (parts.length < 2 || !isNamed || !parts.every(part => isPart(part, total))) return []
    if (/^ ?=/.test(block.lower.slice(total.tail, total.tail + 2))) return []
    const sum = addIntervals(parts.map(intervalOf))
    const amount = amountOf(total)
    const isNear = middle(sum) >= 0.7 * amount && middle(sum) <= 1.3 * amount
    if (mayBeEqual(sum, intervalOf(total)) || !isNear) return []
    const {start, end} = total
    const factor = total.unit?.factor ?? 1
    const calculation = writtenSum(
      parts.map(part => amountOf(part) / factor),
      block.text.slice(end, total.tail)
    )
    return [{check: 'parts', block, start, end: total.tail, actual: block.text.slice(start, total.tail), calculation}]
  })
}

function isPart(part: Figure, total: Figure): boolean {
  return sameMeasure(part, total) && !part.range && !part.whole && !part.bound && areCompatible(part.noun, total.noun)
}
