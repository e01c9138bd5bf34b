import type {Conversion} from './pandoc.ts'

/**
 * An RTF as pandoc's reader needs it: Word and LibreOffice write a note as `{\*\footnote …}`, which says that an old reader may skip
 * it, and pandoc's does so: the note's words would be lost.
 */
export function withReadableNotes(input: Conversion['input']): Conversion['input'] {
  if (typeof input === 'string') return input.replaceAll(/\{\s*\\\*\s*\\footnote(?![a-z])/g, '{\\footnote')
  const letters = Buffer.from(input.buffer, input.byteOffset, input.byteLength).toString('latin1')
  return Buffer.from(String(withReadableNotes(letters)), 'latin1')
}
