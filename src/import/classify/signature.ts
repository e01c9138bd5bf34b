import type {Signer} from '../../core/model/signer.ts'
import {type ParagraphRecord, plainText, type Run} from '../record.ts'
import {doubtful, found as foundRemark, type Remark} from '../remark.ts'
import {isOrnament, isUpper} from './reading.ts'

export interface SignatureFound {
  signers: Signer[]
  /** `(Đã ký)` and the like, which no field holds */
  signed: string[]
  used: number
  remarks: Remark[]
}

/** Signature lines from the start of the records: authority, positions, name; once or several times. */
export function readSignature(records: ParagraphRecord[]): SignatureFound {
  const found: SignatureFound = {signers: [], signed: [], used: 0, remarks: []}
  const above: string[] = []
  for (const record of records) {
    const lines = linesOfRuns(record.runs)
    const kinds = lines.map((line, index) => kindOfLine(line, [...above, ...lines.slice(0, index)]))
    const isOver = above.length === 0 && found.signers.length > 0 && !startsSignature(lines[0] ?? '')
    if (lines.length === 0 || kinds.includes(undefined) || isOver) break
    for (const [index, line] of lines.entries()) takeLine(found, above, line, kinds[index]!, record.line)
    found.used += 1
  }
  if (above.length > 0) found.signers.push(roles(above))
  return found
}

/** A line that only a signature begins with: `T/M …`, `KT. …`, or the name of a post in capitals. */
export function startsSignature(text: string): boolean {
  return authority.test(text) || (isUpper(text) && post.test(text) && text.length < 70)
}

// --- internal ---

type LineKind = 'above' | 'name' | 'signed'

const authority = /^(?:T\/M|TM\.|T\/L|TL\.|TUQ\.|K\/T|KT\.|Q\.)\s*\p{Lu}/u
const collective = /^(?:T\/M|TM\.|T\/L|TL\.|TUQ\.)/
const post =
  /^(?:PHÓ |QUYỀN |T\/M |KIÊM )?(?:BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG|CHÁNH|GIÁM ĐỐC|HIỆU TRƯỞNG|CHỦ T(?:ỌA|OẠ)|CHỦ TRÌ|THƯ KÝ|[ỦU][YỶ] VIÊN|ĐẠI DIỆN|CHỈ HUY|TỔ TRƯỞNG|NGƯỜI|THỦ TRƯỞNG|PHÓ)/
const personName = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,6}$/u
const upperName = /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u

function linesOfRuns(runs: Run[]): string[] {
  const lines = [[]] as Run[][]
  for (const run of runs) {
    if (run.kind === 'break') lines.push([])
    else lines.at(-1)!.push(run)
  }
  return lines.map(line => plainText(line).trim()).filter(Boolean)
}

function takeLine(found: SignatureFound, above: string[], line: string, kind: LineKind, at: number): void {
  if (kind === 'signed') {
    found.signed.push(line)
    found.remarks.push(doubtful('signed-mark', [at], line))
  } else if (kind === 'above') {
    above.push(line)
    found.remarks.push(foundRemark('signer.position', [at], line))
  } else {
    found.signers.push({...roles(above.splice(0)), fullName: line})
    found.remarks.push(foundRemark('signer.fullName', [at], line))
  }
}

function kindOfLine(line: string, above: string[]): LineKind | undefined {
  if (/^\(?đã ký\)?$/i.test(line)) return above.length > 0 ? 'signed' : undefined
  if (line.length > 80 || isOrnament(line) || /\d|[.;:!?]$/.test(line)) return undefined
  if (authority.test(line) || /^kiêm(?:\s|$)/.test(line)) return 'above'
  if (personName.test(line)) return 'name'
  if (!isUpper(line)) return undefined
  return above.length > 0 &&
    upperName.test(line) &&
    !post.test(line) &&
    above.at(-1) !== 'kiêm' &&
    !collective.test(above.at(-1)!)
    ? 'name'
    : 'above'
}

function roles(lines: string[]): Signer {
  const [first, ...rest] = lines
  const isAuthority = first !== undefined && collective.test(first)
  const posts = isAuthority ? rest : lines
  const [position, ...others] = posts
  return {
    ...(isAuthority && {authority: first}),
    ...(position && {position}),
    ...(others.length > 0 && {secondPosition: others.join(' ')})
  }
}
