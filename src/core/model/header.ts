import type {Profile} from '../profiles/profile.ts'
import type {DocumentType} from './document-type.ts'
import type {Organ} from './organ.ts'

/** The organs of a workspace by key. */
export type Organs = ReadonlyMap<string, Organ>

/** The left side of the header: the parent organ in regular type, the issuing organ in bold. */
export interface HeaderLines {
  parent?: string
  lines: string[]
}

/** The header of one organ, or of several that issue together, the leading one first (NĐ 30 PL I.II.2; HD 05 I.2.1). */
export function headerLines(organ: Organ, organs: Organs, coOrgans: readonly Organ[] = []): HeaderLines {
  const parent = organ.parentLine ?? derivedParentLine(organ, organs)
  const lines = coOrgans.length === 0 ? organ.lines : [[organ, ...coOrgans].map(printedName).join(' - ')]
  return parent === undefined ? {lines} : {parent, lines}
}

/** What stands after the number: `NQ/ĐU`, `QĐ-UBND`, a State letter's `UBND-VP`, joint `QC/BTCTU-BNCTU`; nothing for a type without a symbol. */
export function codeNotation(
  number: Pick<Profile['number'], 'organSeparator'>,
  type: DocumentType,
  organ: Organ,
  coOrgans: readonly Organ[] = []
): string | undefined {
  const organSymbols = [organ, ...coOrgans].map(issuer => issuer.symbol).join('-')
  const symbol = type[organ.system]?.symbol
  if (symbol !== undefined) return `${symbol}${number.organSeparator.value}${organSymbols}`
  if (organ.system !== 'state' || type.layout !== 'letter') return undefined
  return [organSymbols, organ.codeNotationUnit].filter(part => part !== undefined).join('-')
}

/** The office holders of an organ on a day, `YYYY-MM-DD`. */
export function signersOn(organ: Organ, isoDay: string): NonNullable<Organ['signers']> {
  return (organ.signers ?? []).filter(holder => includesDay(holder, isoDay))
}

/** Whether the organ exists on a day, `YYYY-MM-DD`. */
export function existsOn(organ: Organ, isoDay: string): boolean {
  return includesDay(organ, isoDay)
}

// --- internal ---

function printedName(organ: Organ): string {
  return organ.lines.join(' ')
}

function includesDay({from, until}: {from?: string; until?: string}, isoDay: string): boolean {
  return (from === undefined || from <= isoDay) && (until === undefined || isoDay <= until)
}

/** People's Committees and Councils have no parent line; a congress is named by its own lines. */
function derivedParentLine(organ: Organ, organs: Organs): string | undefined {
  const parent = organ.parent === undefined ? undefined : organs.get(organ.parent)
  if (!parent) return undefined
  switch (organ.kind) {
    case 'party-committee':
    case 'party-cell':
      return partyOrganisation(parent.name)
    case 'party-office':
    case 'party-steering':
      return printedName(parent).toUpperCase()
    case 'state-unit':
    case 'state-steering':
      return abbreviated(printedName(parent).toUpperCase())
    default:
      return undefined
  }
}

const committees: [RegExp, string][] = [
  [/^ĐẢNG (?:UỶ|ỦY) /, 'ĐẢNG BỘ '],
  [/^TỈNH (?:UỶ|ỦY) /, 'ĐẢNG BỘ TỈNH '],
  [/^THÀNH (?:UỶ|ỦY) /, 'ĐẢNG BỘ THÀNH PHỐ '],
  [/^HUYỆN (?:UỶ|ỦY) /, 'ĐẢNG BỘ HUYỆN '],
  [/^QUẬN (?:UỶ|ỦY) /, 'ĐẢNG BỘ QUẬN '],
  [/^THỊ (?:UỶ|ỦY) /, 'ĐẢNG BỘ THỊ XÃ ']
]

/** A committee stands under its parent's organisation, not its parent's committee: `Tỉnh uỷ Lai Châu` → `ĐẢNG BỘ TỈNH LAI CHÂU`. */
function partyOrganisation(committee: string): string {
  return committees.reduce(
    (name, [pattern, organisation]) => name.replace(pattern, organisation),
    committee.toUpperCase()
  )
}

/** NĐ 30 lets common phrases of the parent's name be shortened. */
function abbreviated(name: string): string {
  return name.replace(/(?:ỦY|UỶ) BAN NHÂN DÂN/, 'UBND').replace('HỘI ĐỒNG NHÂN DÂN', 'HĐND')
}
