import {type BlockRecord, textOf} from '../record.ts'
import {doubtful, found, type Remark} from '../remark.ts'
import {isCopyMark} from './marks.ts'
import {isOrnament, isUpper} from './reading.ts'

/** One appendix of the source, before its text is written. */
export interface AppendixSource {
  title?: string
  reference?: string
  landscape?: boolean
  blocks: BlockRecord[]
}

const word = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+|SỐ\s+)?([IVXL]+|\d+))?\s*[:.–-]?\s*(.*)$/

/** `PHỤ LỤC`, `Phụ lục II`, also with the title in capitals on the same line. */
export function isAppendixLine(text: string): boolean {
  const [, , rest] = word.exec(text) ?? []
  return rest !== undefined && (rest === '' || isUpper(rest))
}

/** Divide what follows the signature: appendices, and before them what belongs to none. */
export function readAppendices(blocks: BlockRecord[]): {
  stray: BlockRecord[]
  appendices: AppendixSource[]
  remarks: Remark[]
} {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && isAppendixLine(textOf(block)) ? [index] : []
  )
  const stray = blocks.slice(0, starts[0] ?? blocks.length)
  const appendices = starts.map((start, index) => readAppendix(blocks.slice(start, starts[index + 1])))
  const remarks = starts.map(start => found('appendix', [blocks[start]!.line], labelOf(blocks[start]!)))
  return {stray, appendices, remarks: [...remarks, ...lostNumber(blocks, starts), ...strayRemarks(stray)]}
}

// --- internal ---

function labelOf(block: BlockRecord): string {
  return block.kind === 'paragraph' ? textOf(block) : ''
}

function readAppendix([first, ...rest]: BlockRecord[]): AppendixSource {
  const titles = [word.exec(labelOf(first!))?.[2] ?? '']
  let at = 0
  for (
    let text = labelOf(rest[at] ?? first!);
    at < rest.length && isUpper(text) && !/[.;:]$/.test(text);
    text = labelOf(rest[at] ?? first!)
  ) {
    titles.push(text)
    at += 1
    if (at >= rest.length) break
  }
  const reference =
    rest[at] && /^\((?:Kèm theo|Ban hành kèm)/i.test(labelOf(rest[at]!)) ? labelOf(rest[at++]!) : undefined
  while (rest[at] && isOrnament(labelOf(rest[at]!))) at += 1
  const title = titles.filter(Boolean).join(' ')
  return {
    ...(title && {title}),
    ...(reference && {reference}),
    ...(first!.landscape && {landscape: true}),
    blocks: rest.slice(at)
  }
}

/** A single appendix is printed without a number (NĐ 30 PL I; HD 05). */
function lostNumber(blocks: BlockRecord[], starts: number[]): Remark[] {
  const only = starts.length === 1 ? blocks[starts[0]!] : undefined
  const number = only && word.exec(labelOf(only))?.[1]
  return only && number ? [doubtful('appendix-number', [only.line], number)] : []
}

function strayRemarks(stray: BlockRecord[]): Remark[] {
  const copy = stray.find(block => isCopyMark(labelOf(block)))
  if (copy) return [doubtful('copy-kept', [copy.line], labelOf(copy))]
  return stray.map(block => doubtful('after-signature', [block.line], labelOf(block)))
}
