import {found, normalised} from '../remark.ts'
import type {Reading} from './reading.ts'

// "Số 429-BC/ĐU", "Số: 15/QĐ-UBND", and drafts without the number.
const codeLine = /^Số\s*:?\s*(\d{0,5})\s*[-/]\s*(\S.*)$/i
/** A form that nobody has filled in: the symbol of the type at most. */
const blankCode = /^Số\s*:?[\s.…_]*[-/](?:\s*\p{Lu}{2,4}\s*[-/])?[\s.…_]*$/u
const longestLine = 120
const notation = /^(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*$/u

/** Number and symbol; spaces inside the symbol are dropped and reported. */
export function readCodeLine(text: string, line: number): Reading | undefined {
  if (blankCode.test(text)) return {front: {}, used: 1, remarks: []}
  const [, digits, symbol] = text.length > longestLine ? [] : (codeLine.exec(text) ?? [])
  const codeNotation = symbol?.replace(/\s+/g, '')
  if (!codeNotation || !notation.test(codeNotation)) return undefined
  const codeNumber = Number(digits)
  const remarks = [found('codeNotation', [line], codeNotation)]
  if (codeNumber > 0) remarks.push(found('codeNumber', [line], digits))
  if (codeNotation !== symbol || /^(?:0\d{2,}|[1-9])$/.test(digits ?? ''))
    remarks.push(normalised('code-form', [line], text))
  return {front: {...(codeNumber > 0 && {codeNumber}), codeNotation}, used: 1, remarks}
}
