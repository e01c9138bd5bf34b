import {parseNumberWords} from '../vietnamese/parse-number-words.ts'
import type {AuditedPaper, AuditFinding} from './audited-paper.ts'
import {readNumberText} from './number-text.ts'
import type {TextBlock} from './text-blocks.ts'
import {written} from './written-sums.ts'

/** Figures against the words beside them: `08 (tám) thôn`, `12.500.000 đồng (mười hai triệu năm trăm nghìn đồng)`, `tám (08)`. */
export function checkWords(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(({block}) =>
    block.lower.includes('(') ? [...wordsBehind(block), ...wordsBefore(block)] : []
  )
}

// --- internal ---

const behind =
  /(?<![\p{L}\d.,/-])(\d+(?:[.,]\d+)*)(?: (?:(?:nghìn|triệu|tỷ|tỉ) )?\p{L}{1,8})?(?: \p{L}{1,8})?(?:\/\p{L}{1,8}){0,2} ?\((?:bằng chữ ?:? ?|viết bằng chữ ?:? ?)?([\p{L} ]{2,160}?)[ ./]*\)/gu

function wordsBehind(block: TextBlock): AuditFinding[] {
  return [...block.lower.matchAll(behind)].flatMap(match => {
    const [whole, digits = '', words = ''] = match
    const spelt = spelledBy(words)
    const number = readNumberText(digits, '')
    if (spelt === undefined || !number) return []
    const scale = whole.slice(digits.length).match(/^ (nghìn|triệu|tỷ|tỉ)(?= )/)?.[1]
    const value = number.value * (scale ? scaleOf[scale]! : 1)
    if (value === spelt || number.value === spelt) return []
    return [finding(block, match.index, match.index + digits.length, words.trim(), spelt)]
  })
}

const scaleOf: Record<string, number> = {nghìn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9}

/** The number of the words, with or without what is counted behind it: `tám thôn`, `… nghìn đồng chẵn`. */
function spelledBy(words: string): number | undefined {
  const spoken = words.trim().split(/ +/)
  if (
    /^(?:năm|không)$/.test(spoken[0] ?? '') &&
    spoken.length > 1 &&
    !/^(?:trăm|mươi|triệu|nghìn|ngàn|tỷ)$/.test(spoken[1]!)
  )
    return undefined
  for (let length = spoken.length; length > 0 && length >= spoken.length - 3; length--) {
    const number = parseNumberWords(spoken.slice(0, length).join(' '))
    if (number !== undefined) return length === spoken.length || isUnit(spoken.slice(length)) ? number : undefined
  }
  return undefined
}

function isUnit(words: readonly string[]): boolean {
  return /^(?:đồng(?: chẵn| việt nam)?|chẵn|người|hộ|thôn|bản|xã|lần|ngày|tháng|năm|đồng chí|đảng viên|bộ|bản|văn bản|phần trăm)$/.test(
    words.join(' ')
  )
}

function wordsBefore(block: TextBlock): AuditFinding[] {
  return [...block.lower.matchAll(/ \((\d{1,4})\)/g)].flatMap(({index, 1: digits = ''}) => {
    const spoken =
      /[\p{L} ]*$/u
        .exec(block.lower.slice(Math.max(0, index - 70), index))?.[0]
        .trim()
        .split(' ') ?? []
    const from = spoken.findIndex((_, at) => parseNumberWords(spoken.slice(at).join(' ')) !== undefined)
    const words = spoken.slice(from)
    const spelt = from < 0 ? undefined : parseNumberWords(words.join(' '))
    if (spelt === undefined || spelt === Number(digits) || isOtherWord(words, spoken[from - 1])) return []
    return [finding(block, index + 2, index + 2 + digits.length, words.join(' '), spelt)]
  })
}

/** `mỗi năm (01) lần`, `thứ hai (3)`: the word is no number there. */
function isOtherWord(words: readonly string[], before: string | undefined): boolean {
  const isWordOfItsOwn = words.length === 1 && /^(?:năm|không|một)$/.test(words[0]!)
  return isWordOfItsOwn || /^(?:thứ|ngày|tháng|năm|điều|khoản)$/.test(before ?? '')
}

function finding(block: TextBlock, start: number, end: number, words: string, spelt: number): AuditFinding {
  return {
    check: 'words',
    block,
    start,
    end,
    actual: block.text.slice(start, end),
    expected: written(spelt),
    calculation: `${words} = ${written(spelt)}`
  }
}
