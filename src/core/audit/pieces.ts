import type {AuditedBlock, AuditedPaper} from './audited-paper.ts'
import type {Figure} from './figures.ts'
import type {ItemText, TextBlock} from './text-blocks.ts'

/** One part of an enumeration: its words, and the figures in them. */
export interface Piece {
  block: TextBlock
  words: string
  figures: readonly Figure[]
}

/** The ways to cut a stretch of a sentence into parts: at semicolons, at commas up to the first semicolon, at all commas. */
export function textPieces(audited: AuditedBlock, from: number, to: number): Piece[][] {
  const {lower} = audited.block
  const depth = audited.figures.find(({start}) => start >= from)?.depth ?? 0
  const semicolons = cut(lower, from, to, /;/)
  const [first] = semicolons
  const commas = (start: number, end: number) => cut(lower, start, end, /,(?!\d)|[;+]|(?<=\s)(?:và|còn)(?=\s)/)
  const readings = [semicolons, commas(from, first?.end ?? to), commas(from, to)].map(stretches =>
    withFigures(audited, stretches, depth)
  )
  const bySemicolon = readings[0]!.length > 1 && readings[1]!.length < 2
  const byEach =
    readings[0]!.length > 1 && readings[0]!.every(({figures}) => figures.length === readings[0]![0]!.figures.length)
  const order = bySemicolon || byEach ? [0, 1, 2] : [1, 0, 2]
  return order.map(index => readings[index]!).filter(pieces => pieces.length > 0)
}

/** The items of the list below a paragraph, or the paragraphs that go on with `a)`, `b)` … or dashes. */
export function listPieces(paper: AuditedPaper, block: TextBlock): Piece[] {
  if (block.list) return block.list.items.flatMap(item => itemPiece(paper, item))
  return labelledBlocks(block).map(next => ({
    block: next,
    words: next.lower,
    figures: topFigures(paper.figuresOf(next))
  }))
}

/** Paragraphs right below one that carry labels of one kind in their order: `a)`, `b)`, `c)`. */
export function labelledBlocks(block: TextBlock): TextBlock[] {
  const found: TextBlock[] = []
  let kind: string | undefined
  for (let next = block.next; next && found.length < mostBlocks; next = next.next) {
    const label = /^ ?(?:([a-zđ])\)|(\d{1,2})[.)]|\((\d{1,2})\)|([-–+*]) )/u.exec(next.lower)
    const here = label && (label[1] ? 'letter' : label[2] ? 'number' : label[3] ? 'bracket' : 'dash')
    kind ??= here ?? undefined
    if (!here || here !== kind || (found.length === 0 && !/^(?:a|1|[-–+*])$/.test(label.slice(1).find(Boolean) ?? '')))
      break
    if (found.length > 0 && /^(?:a|1)$/.test(label.slice(1).find(Boolean) ?? '')) break
    found.push(next)
  }
  return found
}

// --- internal ---

const mostBlocks = 60

interface Stretch {
  start: number
  end: number
}

/** Cut at separators outside brackets. */
function cut(lower: string, from: number, to: number, separator: RegExp): Stretch[] {
  const stretches: Stretch[] = []
  let depth = 0
  let start = from
  const marks = new RegExp(`[()]|${separator.source}`, 'gu')
  marks.lastIndex = from
  for (let match = marks.exec(lower); match && match.index < to; match = marks.exec(lower)) {
    if (match[0] === '(') depth++
    else if (match[0] === ')') depth--
    else if (depth === 0) {
      stretches.push({start, end: match.index})
      start = match.index + match[0].length
    }
  }
  return [...stretches, {start, end: to}]
}

/** A stretch without a figure is the beginning of the label of the next one; another activity ends the parts. */
function withFigures({block, figures}: AuditedBlock, stretches: readonly Stretch[], depth: number): Piece[] {
  const pieces: Piece[] = []
  for (const {start, end} of stretches) {
    const words = block.lower.slice(start, end)
    const activity = otherActivity.exec(words)?.[1]
    if (pieces.length > 0 && activity !== undefined && !pieces[0]!.words.includes(activity)) break
    const inside = figures.filter(figure => figure.start >= start && figure.end <= end && figure.depth <= depth)
    if (inside.length > 0) pieces.push({block, words, figures: topFigures(inside)})
  }
  return pieces
}

/** Percentages are the shares of the parts, not parts. */
function topFigures(figures: readonly Figure[]): Figure[] {
  return figures.filter(({kind}) => kind === 'count' || kind === 'measure')
}

function itemPiece(paper: AuditedPaper, {block}: ItemText): Piece[] {
  return block
    ? [{block, words: block.lower, figures: topFigures(paper.figuresOf(block)).filter(({depth}) => depth === 0)}]
    : []
}

const otherActivity =
  /^ ?(?:và )?(?:đã |đang )?(thu giữ|khởi tố|bắt|xử lý|xử phạt|lập|tổ chức (?=\d|được)|phát hiện|ban hành|vận động|triển khai|thực hiện|trao|tặng|giải quyết|hoàn thành|xây dựng|huy động|tiếp nhận|tuyên truyền|đầu tư|nâng|mở|kiểm tra|giám sát|kết nạp|khen thưởng|kỷ luật|đưa|giảm|tăng|giải ngân|so với|bằng|thiệt hại|ước|làm|đạt|chiếm|tổng|trong đó|cùng với|kinh phí|với tổng)/u
