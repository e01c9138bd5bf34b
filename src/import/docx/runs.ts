import {decodeLegacy} from '../legacy/font-encoding.ts'
import type {Run, TextRun} from '../record.ts'
import {normalised} from '../remark.ts'
import {normaliseStretch} from '../text/normalise.ts'
import type {Piece, TextPiece} from './pieces.ts'
import type {Story} from './story.ts'
import {withoutPrivateSigns} from './symbols.ts'

/** Pieces as the runs of a record: in Unicode, in the case that is seen, with plain spaces; every change is reported. */
export function settleRuns(pieces: readonly Piece[], story: Story): Run[] {
  const runs: Run[] = []
  for (const piece of joinPieces(pieces)) {
    if (piece.kind === 'note' || piece.kind === 'break') runs.push(piece)
    else if (piece.kind === 'text') pushText(runs, settleText(piece, story))
  }
  return runs
}

// --- internal ---

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Letters of one encoding may stand in several runs: VNI writes a vowel and its mark as two signs. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text' && isSameLook(last, piece))
      joined[joined.length - 1] = {...last, text: last.text + piece.text}
    else joined.push(piece)
  }
  return joined
}

function isSameLook(first: TextPiece, second: TextPiece): boolean {
  return (
    first.strong === second.strong &&
    first.emphasis === second.emphasis &&
    first.caps === second.caps &&
    first.encoding === second.encoding &&
    first.raised === second.raised
  )
}

function settleText(piece: TextPiece, story: Story): TextRun {
  const {remarks, place} = story
  const decoded = piece.encoding ? decodeLegacy(piece.text, piece.encoding) : piece.text
  if (decoded !== piece.text) remarks.push(normalised(piece.encoding === 'vni' ? 'vni' : 'tcvn3', [place.paragraph]))
  const {text, changes} = normaliseStretch(withoutPrivateSigns(decoded))
  for (const [code, count] of changes) remarks.push({...normalised(code, [place.paragraph]), count})
  return {
    kind: 'text',
    text: raise(piece.caps ? text.toLocaleUpperCase('vi') : text, piece.raised),
    ...(piece.strong && {strong: true}),
    ...(piece.emphasis && {emphasis: true})
  }
}

/** `m2` with a raised 2 reads `m²`; other raised words lose nothing by standing on the line. */
function raise(text: string, raised: TextPiece['raised']): string {
  return raised === 'superscript' ? text.replace(/\d/g, digit => raisedDigits[Number(digit)] ?? digit) : text
}

/** A mark that was typed apart from its letter goes to the letter. */
function pushText(runs: Run[], run: TextRun): void {
  const last = runs.at(-1)
  const marks = /^\p{M}+/u.exec(run.text)?.[0]
  if (!marks || last?.kind !== 'text') runs.push(run)
  else {
    runs[runs.length - 1] = {...last, text: (last.text + marks).normalize('NFC')}
    if (run.text.length > marks.length) runs.push({...run, text: run.text.slice(marks.length)})
  }
}
