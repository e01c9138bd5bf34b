import {type BlockRecord, dropStart, type ParagraphRecord, plainText, type Run, textOf} from '../record.ts'
import {doubtful, type Remark} from '../remark.ts'

export interface NotesFound {
  blocks: BlockRecord[]
  notes: ReadonlyMap<string, Run[]>
  remarks: Remark[]
}

/** Calls such as `túy¹` and bodies that begin with `¹` and float in the text: joined by their numbers, in order. */
export function extractNotes(blocks: BlockRecord[], known: ReadonlyMap<string, Run[]>): NotesFound {
  const bodies = bodiesByNumber(blocks)
  const remarks: Remark[] = []
  const notes = new Map(known)
  const calls = new Map<string, number>()
  const bodyRecords = new Set<BlockRecord>()
  const marked = blocks.map(block => (block.kind === 'paragraph' ? withCalls(block, bodies, calls) : block))
  for (const [number, records] of bodies) {
    const called = calls.get(number) ?? 0
    records.slice(0, called).forEach((record, index) => {
      notes.set(noteId(number, index), dropStart(record.runs, bodyMark.exec(plainText(record.runs))![0].length))
      bodyRecords.add(record)
    })
    for (const record of records.slice(called)) remarks.push(doubtful('note-without-call', [record.line], number))
  }
  return {blocks: withoutBodies(blocks, marked, bodyRecords), notes, remarks: [...remarks, ...uncalled(blocks, bodies)]}
}

// --- internal ---

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const bodyMark = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?=\S)/
// "m²", "km³" are units; a call follows any other word, a closing mark or a bracket.
const callMark = /(?<!(?<![\p{L}\p{N}])(?:[kcdmh]?m|ha))(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu

function numberOf(mark: string): string {
  return [...mark].map(sign => superscripts.indexOf(sign)).join('')
}

/** Numbers may start again on each page: the second note 1 gets a name of its own. */
function noteId(number: string, index: number): string {
  return index === 0 ? number : `${number}-${index + 1}`
}

function bodiesByNumber(blocks: BlockRecord[]): Map<string, ParagraphRecord[]> {
  const bodies = new Map<string, ParagraphRecord[]>()
  for (const block of blocks) {
    const mark = block.kind === 'paragraph' ? bodyMark.exec(textOf(block))?.[1] : undefined
    if (!mark || block.kind !== 'paragraph') continue
    const records = bodies.get(numberOf(mark))
    if (records) records.push(block)
    else bodies.set(numberOf(mark), [block])
  }
  return bodies
}

function withCalls(
  record: ParagraphRecord,
  bodies: Map<string, ParagraphRecord[]>,
  calls: Map<string, number>
): ParagraphRecord {
  if (bodyMark.test(plainText(record.runs))) return record
  return {...record, runs: record.runs.flatMap(run => (run.kind === 'text' ? splitAtCalls(run, bodies, calls) : [run]))}
}

function splitAtCalls(
  run: Run & {kind: 'text'},
  bodies: Map<string, ParagraphRecord[]>,
  calls: Map<string, number>
): Run[] {
  const pieces: Run[] = []
  let end = 0
  for (const match of run.text.matchAll(callMark)) {
    const number = numberOf(match[0])
    const count = calls.get(number) ?? 0
    if (count >= (bodies.get(number)?.length ?? 0)) continue
    pieces.push({...run, text: run.text.slice(end, match.index)}, {kind: 'note', id: noteId(number, count)})
    calls.set(number, count + 1)
    end = match.index + match[0].length
  }
  return [...pieces, {...run, text: run.text.slice(end)}].filter(piece => piece.kind !== 'text' || piece.text !== '')
}

/** The paragraph after a body that was taken out may be the second half of the one before it. */
function withoutBodies(blocks: BlockRecord[], marked: BlockRecord[], bodies: ReadonlySet<BlockRecord>): BlockRecord[] {
  return marked.flatMap((block, index) => {
    if (bodies.has(blocks[index]!)) return []
    const above = blocks[index - 1]
    return above && bodies.has(above) && block.kind === 'paragraph' ? [{...block, afterNote: true}] : [block]
  })
}

function uncalled(blocks: BlockRecord[], bodies: Map<string, ParagraphRecord[]>): Remark[] {
  return blocks.flatMap(block => {
    if (block.kind !== 'paragraph' || bodyMark.test(textOf(block))) return []
    const numbers = [...textOf(block).matchAll(callMark)].map(match => numberOf(match[0]))
    return numbers
      .filter(number => !bodies.has(number))
      .map(number => doubtful('note-without-body', [block.line], number))
  })
}
