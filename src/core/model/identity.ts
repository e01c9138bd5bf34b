import {slugOf} from '../vietnamese/fold.ts'
import {padNumber} from '../vietnamese/numbers.ts'
import type {System} from './organ.ts'
import {typesOfSymbol} from './types/index.ts'

/** A number and symbol in its parts; the State's `01/2026/NQ-HĐND` carries a year, its letters `12/UBND-VX` no type. */
export interface Code {
  system: System
  number: number
  year?: number
  typeSymbol?: string
  /** joint organs stay together, e.g. `BTCTU-BNCTU` */
  organSymbol: string
  /** the drafting unit or field of a State letter, or the Party's `nb` */
  unit?: string
  /** all that stands after the number, e.g. `NQ/ĐU`, `QĐ-UBND` */
  notation: string
}

/** The parts that a suggested id is made of. */
export type IdParts = Pick<Code, 'number' | 'typeSymbol' | 'organSymbol' | 'unit'> & {year: number}

/** The id of a paper's file, e.g. `content/2026/12-nq-du.mdx` → `2026/12-nq-du`; nothing for any other file. */
export function idOfPath(path: string): string | undefined {
  const id = /^(?:\.\/)?content\/(.+)\.mdx$/.exec(path.replaceAll('\\', '/'))?.[1]
  return id !== undefined && isDocumentId(id) ? id : undefined
}

/** The file of an id, relative to the workspace's root. */
export function pathOfId(id: string): string {
  return `content/${id}.mdx`
}

/** Whether this can be an id: it names a file that lies below `content/` on every system. */
export function isDocumentId(id: string): boolean {
  return id
    .split('/')
    .every(
      segment =>
        /^[^\\:*?"<>|\p{Cc}\p{Cf}]+$/u.test(segment) &&
        !/^\.|^\s|[\s.]$/.test(segment) &&
        !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(segment)
    )
}

/** The id under which an issued paper is filed, e.g. `2026/12-nq-du`. */
export function suggestedId({number, year, typeSymbol, organSymbol, unit}: IdParts): string {
  const symbols = [typeSymbol, organSymbol, unit].filter(symbol => symbol !== undefined)
  return `${year}/${padNumber(number)}-${slugOf(symbols.join('-'))}`
}

/** What an id tells of its paper when it was made by `suggestedId`: the symbols stay folded. */
export function partsOfId(id: string): {year: number; number: number; symbols: string} | undefined {
  const [, year, number, symbols] = /^(\d{4})\/(\d{2,5})-([a-z][a-z0-9-]*)$/.exec(id) ?? []
  if (year === undefined || number === undefined || symbols === undefined) return undefined
  return {year: Number(year), number: Number(number), symbols}
}

/** A number and symbol in its parts; nothing for a malformed one, such as the mixed `50-NQ/CP`. */
export function parseCode(text: string): Code | undefined {
  return parsePartyCode(text) ?? parseStateCode(text)
}

/** The number and symbol as it is printed, e.g. `05-NQ/ĐU`, `01/2026/NQ-HĐND`. */
export function formatCode({
  system,
  number,
  year,
  notation
}: Pick<Code, 'system' | 'number' | 'year' | 'notation'>): string {
  if (system === 'party') return `${padNumber(number)}-${notation}`
  return year === undefined ? `${padNumber(number)}/${notation}` : `${padNumber(number)}/${year}/${notation}`
}

// --- internal ---

const partyCode = /^(\d{1,5})-(([A-ZĐ][A-Za-zĐđ]*)\/([A-ZĐ]+(?:-[A-ZĐ]+)*)(?:\/([a-z]+))?)$/
const stateCode =
  /^(\d{1,5})\/(?:(\d{4})\/)?(([A-ZĐ][A-Za-zĐđ0-9]*)(?:-([A-ZĐ][A-Za-zĐđ0-9]*(?:-[A-ZĐ][A-Za-zĐđ0-9]*)*))?)$/

const stateOrgan = /^(?:CP|TTg|UBND|HĐND|UBTVQH\d*|QH\d*|CTN|VPCP)$/
const partyOrgan = /^(?:VP)?(?:TW|TU|HU|QU|ĐU)$|^(?:CB|ĐUQS|ĐUCA|ĐUBP|UBKT|CQUBKT|BTGDV|BXDĐ)$/

/** Symbols that make a State paper a typed one, beside those of the types: copies and acts of law of the former rules. */
const otherStateSymbols = new Set(['SY', 'SL', 'TrS', 'NĐ', 'TT', 'TTLT', 'NQLT', 'PL', 'L'])

function parsePartyCode(text: string): Code | undefined {
  const [, number, notation, typeSymbol, organSymbol, unit] = partyCode.exec(text) ?? []
  if (number === undefined || notation === undefined || typeSymbol === undefined || organSymbol === undefined)
    return undefined
  if (Number(number) === 0 || organSymbol.split('-').some(symbol => stateOrgan.test(symbol))) return undefined
  const code: Code = {system: 'party', number: Number(number), typeSymbol, organSymbol, notation}
  return unit === undefined ? code : {...code, unit}
}

function parseStateCode(text: string): Code | undefined {
  const [, number, year, notation, first, rest] = stateCode.exec(text) ?? []
  if (number === undefined || notation === undefined || first === undefined || Number(number) === 0) return undefined
  const symbols = stateSymbols(first, rest, year !== undefined)
  if (symbols === undefined || symbols.organSymbol.split('-').some(symbol => partyOrgan.test(symbol))) return undefined
  return {
    system: 'state',
    number: Number(number),
    ...(year === undefined ? {} : {year: Number(year)}),
    ...symbols,
    notation
  }
}

/** `QĐ-UBND` is type and organ, `UBND-VX` organ and unit; a law has its assembly only: `33/2024/QH15`. */
function stateSymbols(first: string, rest: string | undefined, dated: boolean) {
  if (rest === undefined) return dated ? {organSymbol: first} : undefined
  const typed = dated || otherStateSymbols.has(first) || typesOfSymbol('state', first).length > 0
  return typed ? {typeSymbol: first, organSymbol: rest} : {organSymbol: first, unit: rest}
}
