import type {AuditedBlock, AuditedPaper} from './audited-paper.ts'
import type {Figure} from './figures.ts'
import {listPieces, type Piece, textPieces} from './pieces.ts'

/** How surely the parts make up the whole. */
export type Completeness =
  /** `gồm`, `bao gồm`, `chia ra`: all of them */
  | 'complete'
  /** brackets or a colon: all of them, unless the words show otherwise */
  | 'listed'
  /** `trong đó`, `như`: some of them */
  | 'partial'

/** A whole and the parts that are named for it, in a sentence or in the list below. */
export interface Enumeration {
  block: AuditedBlock['block']
  /** all of the block */
  figures: readonly Figure[]
  /** figures that may be the whole, the nearest first */
  wholes: readonly Figure[]
  completeness: Completeness
  /** ways of reading the parts; the first is the likeliest */
  readings: readonly (readonly Piece[])[]
}

/** Every whole of a paper that is followed by its parts. */
export function findEnumerations(paper: AuditedPaper): Enumeration[] {
  return paper.blocks.flatMap(audited => [...inBrackets(audited), ...afterWords(audited), ...inList(paper, audited)])
}

// --- internal ---

/** `55 tổ chức (03 đảng bộ; 08 chi bộ; 44 …)`. */
function inBrackets(audited: AuditedBlock): Enumeration[] {
  const {block, figures} = audited
  if (figures.length < 3) return []
  return bracketsOf(block.lower).flatMap(({start, end}) => {
    const inside = figures.filter(figure => figure.start > start && figure.end <= end)
    if (inside.length < 2) return []
    const wholes = withoutAnswered(audited, wholesBefore(audited, start), start)
    if (isWayOrRate(audited, wholes[0], {start, end})) return []
    const opening = linkerAtStart.exec(block.lower.slice(start + 1, start + 30))
    const from = start + 1 + (opening?.[0].length ?? 0)
    const completeness = opening ? completenessOf(opening[0]) : 'listed'
    return [
      {
        block,
        figures,
        wholes,
        completeness: softened(completeness, block.lower.slice(from, end)),
        readings: textPieces(audited, from, end)
      }
    ]
  })
}

/** `06 tổ (…), 118 lượt (…)`: the first whole has its own bracket. */
function withoutAnswered({block}: AuditedBlock, [nearest, ...others]: readonly Figure[], at: number): Figure[] {
  if (!nearest) return []
  return [nearest, ...others.filter(({tail}) => !block.lower.slice(tail, Math.min(nearest.start, at)).includes(')'))]
}

/** `giảm 12 vụ (từ 40 vụ xuống 28 vụ)`, `120 người/km² (9.060 người; 75,5 km²)`: no parts in the bracket. */
function isWayOrRate(
  {block}: AuditedBlock,
  whole: Figure | undefined,
  {start, end}: {start: number; end: number}
): boolean {
  if (!whole) return false
  const inside = block.lower.slice(start + 1, end)
  const isChange = /(?:tăng|giảm)(?: thêm| được| còn)? $/.test(
    block.lower.slice(Math.max(0, whole.start - 16), whole.start)
  )
  const isRate = /^[^(]{0,16}\//.test(block.lower.slice(whole.end, start))
  return isRate || (isChange && /(?:^|\s)(?:từ|lên|xuống|còn)(?: còn)? /.test(inside))
}

const linker =
  /(?<![\p{L}])(?:bao gồm|gồm(?: có)?|chia ra|chia thành|phân theo|cơ cấu|trong đó|trong số đó|như sau|như|nhất là|chủ yếu là|cụ thể(?: là| như sau)?)(?![\p{L}])(?: có)?:?|:/gu
const linkerAtStart =
  /^ ?(?:bao gồm|gồm(?: có)?|chia ra|phân theo|cơ cấu|trong đó|trong số đó|như|nhất là|chủ yếu|cụ thể)(?![\p{L}])(?: có)?:?/u

/** `55 tổ chức, gồm: 03 đảng bộ; 08 chi bộ; …`, and the next sentence where it begins with such a word. */
function afterWords(audited: AuditedBlock): Enumeration[] {
  const {block, figures} = audited
  if (figures.length < 2) return []
  const linkers = [...block.lower.matchAll(linker)]
  return linkers.flatMap(({index, 0: words}, at) => {
    const next = figures.find(({start}) => start >= index + words.length)
    // Of several such words before a figure the last one rules.
    const later = linkers[at + 1]
    // `trong đó: Hội Nông dân: 150`: the second colon belongs to the label.
    const isLabel = later?.[0] === ':' && words.endsWith(':') && words !== ':'
    if (next && !isLabel && (later?.index ?? next.start) < next.start) return []
    if (
      !next ||
      next.depth !== depthAt(block.lower, index) ||
      newSentence.test(block.text.slice(index + words.length, next.start))
    )
      return []
    const end = endOfParts(audited, index + words.length, next)
    const isColon = words === ':'
    const wholes = wholesBefore(audited, index).filter(
      whole => !isColon || !/[,;()]/.test(block.lower.slice(whole.noun.end, index))
    )
    const completeness = softened(completenessOf(words), block.lower.slice(index, end))
    return wholes.length === 0
      ? []
      : [{block, figures, wholes, completeness, readings: textPieces(audited, index + words.length, end)}]
  })
}

const newSentence = /[.!?]\s+\p{Lu}/u

/** A paragraph that ends with a colon and the list below it, or the paragraphs `a)`, `b)` … */
function inList(paper: AuditedPaper, audited: AuditedBlock): Enumeration[] {
  const {block, figures} = audited
  if (figures.length === 0 || !block.lower.trimEnd().endsWith(':')) return []
  const opening =
    /(?:(bao gồm|gồm|chia ra|phân theo|trong đó|cụ thể(?: là| như sau)?|như sau|sau|sau đây)(?: có)?|.) ?:\s*$/.exec(
      block.lower.slice(-40)
    )
  const pieces = opening ? listPieces(paper, block) : []
  if (!opening || pieces.length < 2) return []
  const wholes = wholesBefore(audited, block.lower.length - opening[0].length + (opening[1] ? 0 : 1))
  const completeness = opening[1] ? completenessOf(opening[1]) : 'partial'
  return [{block, figures, wholes, completeness, readings: [pieces]}]
}

function completenessOf(words: string): Completeness {
  if (/gồm|chia|phân theo|cơ cấu/.test(words)) return 'complete'
  return /trong|như(?! sau)|nhất là|chủ yếu/.test(words) ? 'partial' : 'listed'
}

/** An open end makes any list partial; `còn lại` and `khác` close it. */
function softened(completeness: Completeness, words: string): Completeness {
  if (/\.\.\.|…|v\.v|vân vân/.test(words)) return 'partial'
  return /còn lại[^.;,]{0,30}\d/.test(words) ? 'complete' : completeness
}

/** Figures before an offset in the same sentence (or the one before, where a sentence begins here), the nearest first. */
function wholesBefore({block, figures}: AuditedBlock, at: number): Figure[] {
  const before = figures.filter(({tail}) => tail <= at)
  const last = before.at(-1)
  // `5 thôn; nhóm 2 gồm …`: another subject begins between.
  if (!last || /[;:]\s*\S|\.\s+\S/.test(block.lower.slice(last.tail, at))) return []
  const depth = depthAt(block.lower, at)
  const reach = Math.max(block.lower.lastIndexOf('. ', at - 3), block.lower.lastIndexOf('; ', at - 3), last.start - 160)
  return before
    .filter(figure => figure.depth === depth && (figure.kind === 'count' || figure.kind === 'measure') && !figure.range)
    .filter(({start}) => !/mỗi [\p{L} ]{0,24}$/u.test(block.lower.slice(Math.max(0, start - 30), start)))
    .filter(figure => figure.start > Math.min(reach, last.start - 1) && at - figure.tail < 160)
    .toReversed()
    .slice(0, 4)
}

/** The parts end with the sentence, with the bracket around them, or where other parts begin. */
function endOfParts({block, figures}: AuditedBlock, from: number, first: Figure): number {
  const sentence = figures.findLast(figure => figure.sentence === first.sentence) ?? first
  const rest = block.lower.slice(from, sentence.tail + 80)
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') depth++
    else if (rest[at] === ')' && --depth < 0) return from + at
    else if (rest[at] === '.' && /^\.(?:\s|$)/.test(rest.slice(at, at + 2)) && from + at >= sentence.tail)
      return from + at
  }
  return from + rest.length
}

function bracketsOf(lower: string): {start: number; end: number}[] {
  const open: number[] = []
  const found: {start: number; end: number}[] = []
  for (let at = 0; at < lower.length; at++) {
    if (lower[at] === '(') open.push(at)
    else if (lower[at] === ')') {
      const start = open.pop()
      if (start !== undefined) found.push({start, end: at})
    }
  }
  return found
}

function depthAt(lower: string, at: number): number {
  let depth = 0
  for (let index = 0; index < at; index++) {
    if (lower[index] === '(') depth++
    else if (lower[index] === ')' && depth > 0) depth--
  }
  return depth
}
