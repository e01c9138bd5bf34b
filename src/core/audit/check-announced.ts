import {parseNumberWords} from '../vietnamese/parse-number-words.ts'
import type {AuditedBlock, AuditedPaper, AuditFinding} from './audited-paper.ts'
import type {Figure} from './figures.ts'
import {countItems, type ItemCount} from './item-count.ts'
import {readNoun} from './nouns.ts'
import {labelledBlocks} from './pieces.ts'
import type {ItemText, ListText} from './text-blocks.ts'

/** Lists announced with a count: `07 điểm …. Bao gồm A, B, C …`, `05 nhiệm vụ sau:` and the list below. */
export function checkAnnounced(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(audited =>
    [...audited.figures, ...spelledCounts(audited)].flatMap(figure => {
      if (figure.kind !== 'count' || figure.unit || figure.whole || figure.range || figure.bound || figure.value > 60)
        return []
      const items = itemsOf(
        audited,
        figure,
        audited.figures.find(({start}) => start > figure.start)
      )
      if (!items || fits(figure.value, items)) return []
      const {start, end, text} = figure
      const count = figure.value < items.least ? items.least : items.most
      return [
        {
          check: 'count',
          block: audited.block,
          start,
          end,
          actual: text,
          expected: String(count),
          calculation: String(count)
        }
      ]
    })
  )
}

// --- internal ---

/** A list that is off by more was not the one announced. */
const mostOff = 2

function fits(announced: number, {least, most, also}: ItemCount): boolean {
  return (
    announced === also ||
    (announced >= least && announced <= most) ||
    announced < least - mostOff ||
    announced > most + mostOff
  )
}

/** `năm vấn đề sau`: a count in words. */
function spelledCounts({block}: AuditedBlock): Figure[] {
  if (!/sau|gồm|:/.test(block.lower)) return []
  return [...block.lower.matchAll(spelled)].flatMap(({index, groups}) => {
    const text = groups!.number!
    const value = parseNumberWords(text)
    if (value === undefined) return []
    const end = index + text.length
    const noun = readNoun(block.lower, end)
    return [
      {
        kind: 'count',
        value,
        decimals: 0,
        text,
        start: index,
        end,
        tail: end,
        range: false,
        noun,
        depth: 0,
        sentence: -1
      }
    ]
  })
}

const spelled =
  /(?<![\p{L}]|trong |hằng |hàng |mỗi |đầu |cuối |thứ |từng )(?<number>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:vấn đề|nội dung|nhiệm vụ|giải pháp|nhóm|điểm|mục tiêu|yêu cầu|việc|phần việc|khâu|bước|đồng chí|tồn tại|hạn chế|nguyên nhân|bài học|dự án|công trình|chương trình|tổ)(?![\p{L}])/gu

function itemsOf({block, figures}: AuditedBlock, figure: Figure, next: Figure | undefined): ItemCount | undefined {
  const from = figure.tail
  const match = announcementAt(block.lower, from)
  if (!match) return undefined
  const {end, hasColon} = match
  if (/^\s*$/.test(block.lower.slice(end))) return hasColon ? itemsBelow(block) : undefined
  if (block.lower.slice(end).trimEnd().endsWith(':')) return undefined
  if (next && next.sentence === figure.sentence && next.start < end) return undefined
  return countItems(block, end, figures)
}

/** Where the list begins: behind `gồm`, `như sau:` or a colon that follow the noun, with no other clause between. */
function announcementAt(lower: string, from: number): {end: number; hasColon: boolean} | undefined {
  const stretch = lower.slice(from, from + 180)
  if (!/gồm|sau|cụ thể|đó là|:/.test(stretch)) return undefined
  const linker =
    /(?<words>(?<![\p{L}])(?:bao gồm|gồm(?: có)?|đó là|như sau|sau đây|sau|cụ thể(?: là|như sau)?)(?![\p{L}]))? ?(?<colon>:)?/gu
  for (const match of stretch.matchAll(linker)) {
    const {words, colon} = match.groups ?? {}
    if (words === undefined && colon === undefined) continue
    const noun = stretch.slice(0, match.index)
    if (
      /[;:()\d]|\.(?! ?$)/.test(noun) ||
      /(?<![\p{L}])(?:các|những|một số|để|nhằm|và|trong đó|như|vào|tại)(?![\p{L}])/u.test(noun)
    )
      return undefined
    if (/,(?! ?$)/.test(noun) && !/^ \p{L}+(?: \p{L}+)?, \p{L}+(?: \p{L}+)? ?$/u.test(noun)) return undefined
    if (words === 'sau' && colon === undefined) continue
    if (words === undefined && noun.trim().split(' ').length > 6) return undefined
    if (noun.trim() === '') return undefined
    return {end: from + match.index + match[0].length, hasColon: colon !== undefined}
  }
  return undefined
}

/** The list below, counted by its items or by its lowest items; or the paragraphs `a)`, `b)` …; figures in them make them parts. */
function itemsBelow(block: AuditedBlock['block']): ItemCount | undefined {
  if (block.list) {
    const {items} = block.list
    if (
      items.length < 2 ||
      items.some(({block: own}) => own && /^\s*\d|(?<![\p{L}])(?:các|những)(?![\p{L}])/u.test(own.lower.slice(0, 40)))
    )
      return undefined
    const leaves = items.reduce((sum, item) => sum + leavesOf(item), 0)
    // The outer items are counted, or all of the lowest; nothing between.
    return {least: items.length, most: items.length, also: leaves}
  }
  const count = labelledBlocks(block).length
  return count > 1 ? {least: count, most: count} : undefined
}

function leavesOf({lists}: ItemText): number {
  const below = lists.flatMap(({items}: ListText) => items)
  return below.length === 0 ? 1 : below.reduce((sum, item) => sum + leavesOf(item), 0)
}
