import type {Figure} from './figures.ts'
import {sentenceEnds} from './sentences.ts'
import type {TextBlock} from './text-blocks.ts'

/** How many items a list may have: a comma or `và` may stand inside an item. */
export interface ItemCount {
  least: number
  most: number
  /** as good: the lowest items of nested lists */
  also?: number
}

/** Count the items of a list in a sentence; nothing where they are parts with figures, or cannot be told apart. */
export function countItems(block: TextBlock, from: number, figures: readonly Figure[]): ItemCount | undefined {
  const enumerators = countEnumerators(block, from)
  if (enumerators !== undefined) return enumerators > 1 ? {least: enumerators, most: enumerators} : undefined
  const end = sentenceEnds(block.text).find(at => at >= from) ?? block.text.length
  const words = block.text.slice(from, end).replace(/\([^()]*\)/g, '')
  if (/\.\.\.|…|v\.v|còn lại|khác(?![\p{L}])/u.test(words) || figures.some(({start}) => start >= from && start < end))
    return undefined
  const pieces = words.split(';').filter(piece => piece.trim() !== '')
  return pieces.length > 1 ? {least: pieces.length, most: pieces.length} : countNames(words)
}

// --- internal ---

/** `(1) …; (2) …; (3) …`, also where the next paragraphs go on. */
function countEnumerators(block: TextBlock, from: number): number | undefined {
  let count = 0
  let words = block.lower.slice(from)
  for (let next: TextBlock | undefined = block; next && count < 60; next = next.next, words = next?.lower ?? '') {
    const found = [...words.matchAll(/\((\d{1,2})\)/g)].map(match => Number(match[1]))
    if (found.length === 0 && next !== block) break
    for (const number of found) {
      if (number !== count + 1) return count === 0 ? undefined : count
      count++
    }
  }
  return count === 0 ? undefined : count
}

/** A list with commas only: its items must be short names. */
function countNames(words: string): ItemCount | undefined {
  const byCommas = words.split(',').map(item => item.trim())
  const items = byCommas.flatMap(item => item.split(/ và /))
  if (items.length < 2 || items.some(item => !isShort(item))) return undefined
  const areNames = items.every(item => /\p{Lu}/u.test(item))
  const areAlike = new Set(items.map(item => item.split(' ', 1)[0])).size === 1
  return {least: areAlike ? items.length : areNames ? byCommas.length : 0, most: items.length}
}

function isShort(item: string): boolean {
  const count = item.trim().split(/\s+/).length
  return (
    item.trim() !== '' &&
    count <= 9 &&
    !/(?<![\p{L}])(?:các|những|đại diện|một số|lãnh đạo|toàn bộ|cùng|thành viên|mọi|nhiều)(?![\p{L}])/iu.test(item)
  )
}
