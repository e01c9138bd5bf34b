import {type AuditedBlock, wordsBetween} from './audited-paper.ts'
import type {Change} from './changes.ts'
import {type Figure, sameMeasure} from './figures.ts'

/** `48 vụ (cùng kỳ năm trước 40 vụ), tăng 20%`. */
export function againstBracket({block, figures}: AuditedBlock, index: number): Change[] {
  const [to, from, stated] = figures.slice(index, index + 3)
  if (!to || !from || !stated || to.kind === 'percent' || !sameMeasure(to, from) || !isSameNoun(to, from)) return []
  const opening = wordsBetween(block, to.tail, from.start)
  const closing = wordsBetween(block, from.tail, stated.start)
  const isBase =
    /^[^.;()]{0,30}\((?:so với )?(?:cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?|(?:kỳ|năm) trước|năm \d{4})(?: là| có| đạt)?:? ?$/.test(
      opening
    )
  const verb = /^[^()\d]{0,24}\)[,;]? ?(?:đã )?(tăng|giảm)(?: thêm)? $/.exec(closing)?.[1]
  return isBase && verb ? changeOf(to, from, verb, stated) : []
}

/** `12 vụ, làm bị thương 03 người, giảm 04 vụ so với năm 2024 (16 vụ)`: the one figure of the sentence that can have changed. */
export function behindClauses({block, figures}: AuditedBlock, index: number): Change[] {
  const stated = figures[index]!
  const from = figures[index + 1]
  const verb = /(?:^|[,(] )(tăng|giảm)(?: thêm)? $/.exec(
    block.lower.slice(Math.max(0, stated.start - 14), stated.start)
  )?.[1]
  // Behind another percentage it is that one that has changed.
  if (figures[index - 1]?.kind === 'percent') return []
  if (!verb || !from || from.kind === 'percent' || from.sentence !== stated.sentence) return []
  const isBase =
    /^[^.;,()]{0,20} so với (?:cùng kỳ )?(?:năm (?:trước|\d{4})|cùng kỳ|kỳ trước)[^.;,()\d]{0,12} ?\((?:là |năm \d{4}:? )?$/.test(
      wordsBetween(block, stated.tail, from.start)
    )
  if (!isBase || !/^[^(),;.\d]{0,24}\)/.test(block.lower.slice(from.tail, from.tail + 26))) return []
  const before = figures
    .slice(0, index)
    .filter(figure => figure.sentence === stated.sentence && figure.depth === stated.depth)
  const candidates = before.filter(
    figure => sameMeasure(figure, from) && isSameNoun(figure, from) && !figure.whole && !figure.range
  )
  const [to] = candidates
  if (!to || candidates.length > 1 || (stated.kind !== 'percent' && !isSameNoun(stated, from))) return []
  return changeOf(to, from, verb, stated)
}

/** `gấp 3 lần`, `gấp đôi` right before or behind both ends. */
export function timesBeside({block, figures}: AuditedBlock, from: Figure, to: Figure): Figure | undefined {
  const before = /gấp (?:(?<word>đôi|ba|bốn|năm)|(?<digits>\d+(?:,\d+)?))(?: lần)?[^.;()\d]{0,24}?[,(]? ?từ (?:mức )?$/u
  const behind =
    /^[^.;:()\d]{0,40}?[,(] ?(?:tăng )?gấp (?:(?<word>đôi|ba|bốn|năm)|(?<digits>\d+(?:,\d+)?))(?: lần)?(?![\p{L}])/u
  const start = Math.max(0, from.start - 60)
  const first = before.exec(block.lower.slice(start, from.start))
  const second = behind.exec(block.lower.slice(to.tail, to.tail + 80))
  const match = first ?? second
  if (!match?.groups) return undefined
  const {word, digits} = match.groups
  if (digits !== undefined) {
    const offset = (first ? start : to.tail) + match.index + match[0].indexOf(digits)
    return figures.find(figure => figure.start === offset)
  }
  const at = (first ? start : to.tail) + match.index + match[0].indexOf(word!)
  return {
    ...to,
    value: timesOf[word!]!,
    decimals: 0,
    text: word!,
    start: at,
    end: at + word!.length,
    tail: at + word!.length
  }
}

// --- internal ---

const timesOf: Record<string, number> = Object.fromEntries(
  [
    ['đôi', 2],
    ['ba', 3],
    ['bốn', 4],
    ['năm', 5]
  ].map(([word, value]) => [String(word).normalize('NFC'), Number(value)])
)

function changeOf(to: Figure, from: Figure, verb: string, stated: Figure): Change[] {
  const direction = verb === 'tăng' ? 1 : -1
  if (stated.kind === 'percent') return [{from, to, direction, percent: stated}]
  return sameMeasure(stated, to) && isSameNoun(stated, to) ? [{from, to, direction, difference: stated}] : []
}

function isSameNoun(a: Figure, b: Figure): boolean {
  return a.kind === 'measure' || a.noun.head === b.noun.head || b.noun.text === '' || a.noun.text === ''
}
