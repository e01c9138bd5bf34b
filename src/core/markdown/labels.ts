import {enumerationLetter, enumerationOrdinal} from '../vietnamese/alphabet.ts'
import {ordinalOfWord, ordinalWord} from '../vietnamese/ordinals.ts'
import {romanToNumber, toRoman} from '../vietnamese/roman.ts'

export type LabelKind =
  | 'part' // Phần thứ nhất, Phần I
  | 'chapter' // Chương I
  | 'section' // Mục 1
  | 'subsection' // Tiểu mục 1
  | 'article' // Điều 1.
  | 'roman' // I.
  | 'arabic' // 1.
  | 'decimal' // 1.1.
  | 'letter' // a)
  | 'paren' // (1)

/** A typed or computed label of a heading or a numbered paragraph. */
export interface Label {
  kind: LabelKind
  /** as it stands in the text, e.g. `Phần thứ nhất`, `2.1.` */
  text: string
  /** the last number: 1 for `2.1.` */
  ordinal: number
  /** all numbers: [2, 1] for `2.1.`, [n] for the others */
  path: number[]
}

interface Pattern {
  kind: LabelKind
  pattern: RegExp
  path: (number: string) => number[] | undefined
}

const roman = (text: string) => only(romanToNumber(text))
const arabic = (text: string) => only(Number(text))
const wordOrNumeral = (text: string) =>
  only(ordinalOfWord(text) ?? romanToNumber(text) ?? (/^\d+$/.test(text) ? Number(text) : undefined))

// Order matters: `1.1.` before `1.`; the words of Phần reach to the end of the line, they have no mark of their own.
const patterns: Pattern[] = [
  {
    kind: 'part',
    pattern:
      /^(?:Phần|PHẦN)\s+((?:thứ|THỨ)\s+\p{L}+(?:\s+(?:mươi|MƯƠI|một|hai|ba|tư|năm|sáu|bảy|tám|chín))*|[IVXLCDM]+|\d+)(?=$|[.:\s])[.:]?/u,
    path: wordOrNumeral
  },
  {kind: 'chapter', pattern: /^(?:Chương|CHƯƠNG)\s+([IVXLCDM]+|\d+)(?=$|[.:\s])[.:]?/, path: wordOrNumeral},
  {kind: 'subsection', pattern: /^(?:Tiểu mục|TIỂU MỤC)\s+(\d+)(?=$|[.:\s])[.:]?/, path: arabic},
  {kind: 'section', pattern: /^(?:Mục|MỤC)\s+(\d+|[IVXLCDM]+)(?=$|[.:\s])[.:]?/, path: wordOrNumeral},
  {kind: 'article', pattern: /^(?:Điều|ĐIỀU)\s+(\d+)(?=$|[.:\s])[.:]?/, path: arabic},
  {kind: 'roman', pattern: /^([IVXLCDM]+)[.\-/](?=\s|$)/, path: roman},
  {kind: 'decimal', pattern: /^(\d{1,2}(?:\.\d{1,2})+)\.?(?=\s)/, path: decimalPath},
  {kind: 'arabic', pattern: /^(\d{1,3})\.(?=\s|$)/, path: arabic},
  {kind: 'letter', pattern: /^([a-zđ]{1,2})\)(?=\s|$)/, path: text => only(enumerationOrdinal(text))},
  {kind: 'paren', pattern: /^\((\d{1,3})\)(?=\s|$)/, path: arabic}
]

/** The label at the start of a text, and what follows it; `undefined` where the text starts without one. */
export function readLabel(text: string): {label: Label; rest: string} | undefined {
  for (const {kind, pattern, path} of patterns) {
    const match = pattern.exec(text)
    const numbers = match && path(match[1]!)
    if (numbers) {
      const label = {kind, text: match[0], path: numbers, ordinal: numbers.at(-1)!}
      return {label, rest: text.slice(match[0].length).trimStart()}
    }
  }
  return undefined
}

/** Write the label of the given kind; `like` keeps a sibling's manner (Roman or words, with or without a mark). */
export function formatLabel(kind: LabelKind, path: number[], like?: string): string {
  const ordinal = path.at(-1) ?? 1
  switch (kind) {
    case 'part':
      return like && /[IVXLCDM]+[.:]?$/.test(like) ? `Phần ${toRoman(ordinal)}` : `Phần ${ordinalWord(ordinal)}`
    case 'chapter':
      return `Chương ${toRoman(ordinal)}`
    case 'section':
      return `Mục ${ordinal}`
    case 'subsection':
      return `Tiểu mục ${ordinal}`
    case 'article':
      return `Điều ${ordinal}.`
    case 'roman':
      return `${toRoman(ordinal)}${like?.match(/[.\-/]$/)?.[0] ?? '.'}`
    case 'arabic':
      return `${ordinal}.`
    case 'decimal':
      return `${path.join('.')}${like?.endsWith('.') === false ? '' : '.'}`
    case 'letter':
      return `${enumerationLetter(ordinal)})`
    case 'paren':
      return `(${ordinal})`
  }
}

// --- internal ---

function only(number: number | undefined): number[] | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : [number]
}

function decimalPath(text: string): number[] {
  return text.split('.').map(Number)
}
