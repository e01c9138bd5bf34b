import {type AuditedBlock, type AuditedPaper, type AuditFinding, wordsBetween} from './audited-paper.ts'
import {amountOf, type Figure, intervalOf, sameMeasure} from './figures.ts'
import {addIntervals, mayBeEqual} from './interval.ts'
import {areCompatible} from './nouns.ts'
import {writtenSum} from './written-sums.ts'

/** What is done and what is left against all: `28 hồ sơ, đã giải quyết 25 hồ sơ, còn lại 03 hồ sơ`; and parts above their whole. */
export function checkRests(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(audited =>
    audited.figures.flatMap((_, index) => [...rests(audited, index), ...partOfFewer(audited, index)])
  )
}

// --- internal ---

function rests(audited: AuditedBlock, index: number): AuditFinding[] {
  const {block, figures} = audited
  const rest = figures[index]!
  const done = counted(figures, index - 1)
  if (!done || done.sentence !== rest.sentence || !isRest(audited, done, rest)) return []
  const whole = done.whole ?? counted(figures, figures.indexOf(done) - 1)
  if (
    !whole ||
    whole.sentence !== rest.sentence ||
    (!done.whole && !isDone(wordsBetween(block, whole.tail, done.start)))
  )
    return []
  if (!areAlike(whole, done, rest) || mayBeEqual(addIntervals([intervalOf(done), intervalOf(rest)]), intervalOf(whole)))
    return []
  const factor = rest.unit?.factor ?? 1
  const calculation = writtenSum(
    [done, rest].map(part => amountOf(part) / factor),
    block.text.slice(rest.end, rest.tail)
  )
  return [
    {
      check: 'parts',
      block,
      start: whole.start,
      end: whole.tail,
      actual: block.text.slice(whole.start, whole.tail),
      calculation
    }
  ]
}

/** The figure there, or the one before where that is its percentage. */
function counted(figures: readonly Figure[], index: number): Figure | undefined {
  const figure = figures[index]
  return figure?.kind === 'percent' ? figures[index - 1] : figure
}

function isRest({block}: AuditedBlock, done: Figure, rest: Figure): boolean {
  const between = wordsBetween(block, done.tail, rest.start)
  const behind = block.lower.slice(rest.noun.end, rest.noun.end + 12)
  return (
    /[,;] ?(?:còn lại|(?:còn )?thiếu|(?:còn )?vắng(?: có lý do)?) (?:là )?$/.test(between) ||
    (/[,;] ?(?:hiện )?còn $/.test(between) && /^ (?:chưa|đang)/.test(behind))
  )
}

function isDone(words: string): boolean {
  return /^[^.:()]{0,60}[,;:] ?(?:trong đó |số )?(?:đã|hiện có|có mặt|dự họp|hoàn thành|xử lý|giải quyết)[^.:()]{0,40}$/.test(
    words
  )
}

function areAlike(whole: Figure, done: Figure, rest: Figure): boolean {
  if ([whole, done, rest].some(({bound, range}) => bound !== undefined || range)) return false
  if (!sameMeasure(whole, done) || !sameMeasure(whole, rest) || amountOf(done) > amountOf(whole)) return false
  const nouns = [done, rest].map(({noun}) => noun.text).filter(text => text !== '')
  return (
    whole.kind === 'measure' ||
    nouns.every(
      text =>
        text === whole.noun.text ||
        whole.noun.head === text ||
        (text === done.noun.text && areCompatible(done.noun, whole.noun) && whole.noun.classes.includes('person'))
    )
  )
}

/** `trong 45 hộ nghèo có 50 hộ …`. */
function partOfFewer(audited: AuditedBlock, index: number): AuditFinding[] {
  const {block, figures} = audited
  const whole = figures[index]!
  const part = figures[index + 1]
  if (!part || !sameMeasure(part, whole) || amountOf(part) <= amountOf(whole) || whole.bound || whole.range) return []
  const isIn = /(?:^|\s)trong (?:tổng số |số )?$/.test(block.lower.slice(Math.max(0, whole.start - 20), whole.start))
  const has = /^[\p{L} ]{0,40}?,? có (?:đến |tới )?$/u.test(wordsBetween(block, whole.tail, part.start))
  if (!isIn || !has || part.noun.head !== whole.noun.head || part.noun.head === '') return []
  const {start, end, text} = part
  return [
    {check: 'excess', block, start, end, actual: text, expected: whole.text, calculation: `${text} > ${whole.text}`}
  ]
}
