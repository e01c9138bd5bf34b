import type {ProfileId} from '../../core/model/front-matter.ts'
import type {System} from '../../core/model/organ.ts'
import {findType} from '../../core/model/types/index.ts'
import {profileFor} from '../../core/profiles/index.ts'
import {parseShortDate} from '../../core/vietnamese/dates.ts'
import {type BlockRecord, textOf} from '../record.ts'
import type {Front} from './reading.ts'

/** The format that the paper seems to follow, and whether the text says so or only suggests it. */
export interface ProposedProfile {
  id: ProfileId
  /** number, symbol and date decide alone, so that the front matter need not name the profile */
  isCertain: boolean
}

/** Choose the system by its marks in the text, and the profile by the date or by the latest day that the text speaks of. */
export function proposeProfile(blocks: BlockRecord[], front: Front): ProposedProfile {
  const text = blocks.map(block => (block.kind === 'paragraph' ? textOf(block) : '')).join('\n')
  const system = systemOf(text, front)
  const isCertain =
    front.issuedDate !== undefined && front.codeNotation !== undefined && !/^\d/.test(front.codeNotation)
  return {id: profileFor(system, front.issuedDate ?? assumedDate(text, front))?.id ?? oldest[system], isCertain}
}

// --- internal ---

const oldest: Record<System, ProfileId> = {party: 'party-hd36', state: 'state-nd30'}
const dayBeforeHd05 = '2026-05-26'
const dayOfHd05 = '2026-05-27'

const evidence: {system: System; weight: number; pattern: RegExp}[] = [
  {system: 'state', weight: 9, pattern: /^CỘNG H(?:ÒA|OÀ) XÃ HỘI/m},
  {system: 'party', weight: 9, pattern: /^ĐẢNG CỘNG SẢN VIỆT NAM$/m},
  {system: 'party', weight: 4, pattern: /^(?:T\/M|K\/T|T\/L)\s/m},
  {system: 'state', weight: 4, pattern: /^(?:TM|KT|TL|TUQ)\.\s/m},
  {system: 'party', weight: 3, pattern: /^\*$/m},
  {system: 'state', weight: 3, pattern: /\.\/\.\s*$/m},
  {system: 'party', weight: 2, pattern: /^Lưu (?:VPĐU|Văn phòng)|^-\s*Lưu (?:VP|Văn phòng)/m},
  {system: 'state', weight: 2, pattern: /^-\s*Lưu\s*:\s*VT/m}
]

function systemOf(text: string, front: Front): System {
  if (front.codeNotation) return front.codeNotation.includes('/') && !/^\d/.test(front.codeNotation) ? 'party' : 'state'
  const type = front.type === undefined ? undefined : findType(front.type)
  if (type && !(type.party && type.state)) return type.party ? 'party' : 'state'
  const party = weigh(text, 'party')
  const state = weigh(text, 'state')
  if (party !== state) return party > state ? 'party' : 'state'
  return issuersIn(text, /Đảng (?:ủy|uỷ)|(?:Tỉnh|Huyện|Thành) (?:ủy|uỷ)|Ban Thường vụ|Chi bộ/g) >=
    issuersIn(text, /UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Ban Chỉ đạo/g)
    ? 'party'
    : 'state'
}

function weigh(text: string, system: System): number {
  return evidence
    .filter(each => each.system === system && each.pattern.test(text))
    .reduce((sum, each) => sum + each.weight, 0)
}

function issuersIn(text: string, pattern: RegExp): number {
  return text.slice(0, 3000).match(pattern)?.length ?? 0
}

/** An undated Party paper: HD 36 separated names by commas; else the latest day that the text names decides. */
function assumedDate(text: string, {recipients = [], to = []}: Front): string {
  const names = [...recipients, ...to]
  const commas = names.filter(name => name.endsWith(',')).length
  const semicolons = names.filter(name => name.endsWith(';')).length
  if (commas !== semicolons) return commas > semicolons ? dayBeforeHd05 : dayOfHd05
  const days = [...text.matchAll(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g)].flatMap(match => parseShortDate(match[0]) ?? [])
  return days.length > 0 && days.every(day => day < dayOfHd05) ? dayBeforeHd05 : dayOfHd05
}
