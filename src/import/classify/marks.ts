import type {FrontMatter} from '../../core/model/front-matter.ts'
import {slugOf} from '../../core/vietnamese/fold.ts'
import {found} from '../remark.ts'
import type {Front, Reading} from './reading.ts'

const urgencies: Record<string, FrontMatter['urgency']> = {
  khan: 'khan',
  'thuong-khan': 'thuong-khan',
  'hoa-toc': 'hoa-toc'
}
const circulations: Record<string, FrontMatter['circulation']> = {
  'luu-hanh-noi-bo': 'luu-hanh-noi-bo',
  'xem-xong-tra-lai': 'xem-xong-tra-lai',
  'khong-pho-bien-tren-phuong-tien-thong-tin-dai-chung': 'khong-pho-bien',
  'tai-lieu-hoi-nghi': 'tai-lieu-hoi-nghi'
}

/** Marks that stand alone on a line of the header: urgency, circulation, draft. */
export function readMark(text: string, line: number): Reading | undefined {
  const slug = slugOf(text)
  const front = markOf(slug)
  const [code] = Object.keys(front)
  // Every import is a draft: the word alone says nothing more.
  if (slug === 'du-thao') return {front: {}, used: 1, remarks: []}
  return code ? {front, used: 1, remarks: [found(code, [line], text)]} : undefined
}

/** The stamps of state secrets, which this tool refuses (formats: A.14). */
export function isSecrecyMark(text: string): boolean {
  return /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/.test(text)
}

/** The line that names the form of a copy (NĐ 30 PL I, III; HD 05 III). */
export function isCopyMark(text: string): boolean {
  return /^(?:SAO Y|SAO LỤC|TRÍCH SAO|BẢN SAO VĂN BẢN)$/.test(text)
}

// --- internal ---

function markOf(slug: string): Front {
  if (Object.hasOwn(urgencies, slug)) return {urgency: urgencies[slug]}
  if (Object.hasOwn(circulations, slug)) return {circulation: circulations[slug]}
  const round = /^du-thao-lan-(?:thu-)?(\d{1,2})$/.exec(slug)?.[1]
  return round && Number(round) > 0 ? {draftRound: Number(round)} : {}
}
