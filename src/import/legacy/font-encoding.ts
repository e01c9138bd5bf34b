import {fromTcvn3} from './tcvn3.ts'
import {fromVni} from './vni.ts'

/** Encodings from before Unicode, which only the name of the font tells. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-upper' | 'vni'

/** The encoding of a font: `.VnTime` is TCVN3, `.VnTimeH` draws its small letters as capitals, `VNI-Times` is VNI. */
export function encodingOfFont(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined
  if (/^\.Vn/i.test(font)) return /H$/.test(font) ? 'tcvn3-upper' : 'tcvn3'
  return /^VNI[- ]/i.test(font) ? 'vni' : undefined
}

/** The same words in Unicode. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'vni') return fromVni(text)
  const decoded = fromTcvn3(text)
  return encoding === 'tcvn3' ? decoded : decoded.toLocaleUpperCase('vi')
}
