import type {LegacyEncoding} from '../legacy/font-encoding.ts'
import type {BlockRecord} from '../record.ts'
import type {RunFormat} from './run-format.ts'

/** A stretch of text as the file has it, before encodings, capitals and spaces are settled. */
export interface TextPiece {
  kind: 'text'
  text: string
  strong: boolean
  emphasis: boolean
  caps: boolean
  encoding?: LegacyEncoding
  raised?: 'superscript' | 'subscript'
  /** its whole look, for who measures the form of the paper */
  format: RunFormat
}

/** What a paragraph is made of; a text box is a small story of its own, anchored in it. */
export type Piece = TextPiece | {kind: 'note'; id: string} | {kind: 'break'} | {kind: 'box'; blocks: BlockRecord[]}
