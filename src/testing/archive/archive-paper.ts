import {slugOf} from '../../core/vietnamese/fold.ts'
import {closings, families, objects, openings, subjects, syllables} from './words.ts'

/** What a generated paper is. */
export interface PaperPlan {
  index: number
  id: string
  year: number
  number: number
  type: (typeof kinds)[number]['type']
  organ: (typeof organs)[number]['key']
  notation: string
  date: string
  subject: string
  /** a name that stands in this paper only */
  place: string
  signer: string
}

/** Plans of papers over the years up to 2026, numbered by type, organ and year. */
export function planPapers(count: number, years: number): PaperPlan[] {
  const numbers = new Map<string, number>()
  return Array.from({length: count}, (_, index) => {
    const random = dice(index + 1)
    const organ = random.of(organs)
    const kind = random.of(kinds.filter(({system}) => system === organ.system))
    const year = 2026 - (index % years)
    const key = `${year} ${kind.type} ${organ.key}`
    const number = (numbers.get(key) ?? 0) + 1
    numbers.set(key, number)
    const notation = `${kind.symbol}${organ.system === 'party' ? '/' : '-'}${organ.symbol}`
    return {
      index,
      id: `${year}/${String(number).padStart(2, '0')}-${slugOf(notation)}`,
      year,
      number,
      type: kind.type,
      organ: organ.key,
      notation,
      // By number, so that later numbers bear later days.
      date: dayOf(year, number),
      subject: `${kind.lead}${random.of(subjects)} ${year === 2026 ? '6 tháng đầu năm 2026' : `năm ${year}`}`,
      place: `${random.of(syllables)} ${random.of(syllables)} ${random.of(syllables)} ${index}`,
      signer: `${random.of(families)} ${random.of(syllables.slice(0, 6))} ${random.of(syllables.slice(0, 9))}`
    }
  })
}

/** The text of a planned paper, of about so many kilobytes: headings of two levels, prose, dashes, notes, a table. */
export function archivePaper(plan: PaperPlan, kilobytes: number): string {
  const random = dice(plan.index * 7 + 3)
  const parts = [front(plan), `Triển khai tại khu vực ${plan.place}: ${plan.subject}.\n`]
  for (let section = 1; Buffer.byteLength(parts.join('\n')) < kilobytes * 1024 - halfPart; section++)
    parts.push(part(section, random))
  return `${parts.join('\n')}\n[^1]: Số liệu do Văn phòng tổng hợp, văn bản thứ ${plan.index + 1}.\n`
}

/** Two organs of the Party and two of the State. */
export const archiveOrgans = `dang-uy-xa: {name: Đảng uỷ xã Mường Thử, system: party, kind: party-committee, level: commune, parentLine: ĐẢNG BỘ TỈNH TÂY LĨNH, lines: [ĐẢNG UỶ XÃ MƯỜNG THỬ], symbol: ĐU, place: Mường Thử}
van-phong-dang-uy: {name: Văn phòng Đảng uỷ xã Mường Thử, system: party, kind: party-office, level: commune, parent: dang-uy-xa, parentLine: ĐẢNG UỶ XÃ MƯỜNG THỬ, lines: [VĂN PHÒNG], symbol: VPĐU, place: Mường Thử}
ubnd-xa: {name: Ủy ban nhân dân xã Mường Thử, system: state, kind: peoples-committee, level: commune, lines: [ỦY BAN NHÂN DÂN, XÃ MƯỜNG THỬ], symbol: UBND, place: Mường Thử, authority: ỦY BAN NHÂN DÂN}
hdnd-xa: {name: Hội đồng nhân dân xã Mường Thử, system: state, kind: peoples-council, level: commune, lines: [HỘI ĐỒNG NHÂN DÂN, XÃ MƯỜNG THỬ], symbol: HĐND, place: Mường Thử, authority: HỘI ĐỒNG NHÂN DÂN}
`

// --- internal ---

/** bytes; a section more or less, so that the mean is what was asked for */
const halfPart = 1600

const organs = [
  {key: 'dang-uy-xa', system: 'party', symbol: 'ĐU'},
  {key: 'van-phong-dang-uy', system: 'party', symbol: 'VPĐU'},
  {key: 'ubnd-xa', system: 'state', symbol: 'UBND'},
  {key: 'hdnd-xa', system: 'state', symbol: 'HĐND'}
] as const

const kinds = [
  {type: 'bao-cao', system: 'party', symbol: 'BC', lead: 'Kết quả '},
  {type: 'ke-hoach', system: 'party', symbol: 'KH', lead: 'Triển khai '},
  {type: 'thong-bao', system: 'party', symbol: 'TB', lead: 'Về '},
  {type: 'bao-cao', system: 'state', symbol: 'BC', lead: 'Kết quả '},
  {type: 'ke-hoach', system: 'state', symbol: 'KH', lead: 'Triển khai '},
  {type: 'thong-bao', system: 'state', symbol: 'TB', lead: 'Về '}
] as const

function front({type, organ, number, date, subject, signer}: PaperPlan): string {
  return `---
type: ${type}
organ: ${organ}
codeNumber: ${number}
issuedDate: ${date}
subject: ${subject}
recipients: [Như kính gửi, Các thôn trong xã]
archive: Văn phòng
topics: [${subject.split(' ').slice(2, 4).join(' ').replace(/[,:]/g, '')}]
signer: {authority: T/M, position: NGƯỜI KÝ, fullName: ${signer}}
---
`
}

function part(section: number, random: Dice): string {
  const sentence = () =>
    `${random.of(openings)} ${random.of(objects)} đối với ${random.of(subjects)}, ${random.below(900) + 100} hộ tại thôn ${random.of(syllables)} ${random.of(syllables)}, ${random.of(closings)}.`
  const paragraph = (count: number) => Array.from({length: count}, sentence).join(' ')
  const table =
    section === 3
      ? `\n| TT | Thôn | Số hộ |\n|---:|---|---:|\n${[1, 2, 3, 4].map(row => `| ${row} | ${random.of(syllables)} ${random.of(syllables)} | ${random.below(300) + 20} |`).join('\n')}\n`
      : ''
  return `## Nội dung thứ ${section}

### Kết quả

${paragraph(4)}${section === 1 ? '[^1]' : ''}

${paragraph(3)}

- ${sentence()}
- ${sentence()}
${table}
### Nhiệm vụ

${paragraph(5)}
`
}

function dayOf(year: number, number: number): string {
  const month = Math.min(12, 1 + Math.floor(number / 28))
  return `${year}-${String(Math.min(month, year === 2026 ? 10 : 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
}

interface Dice {
  below(limit: number): number
  of<Item>(items: readonly Item[]): Item
}

/** The numbers of Park and Miller: the same seed gives the same paper everywhere. */
function dice(seed: number): Dice {
  let state = (seed * 48_271) % 2_147_483_647
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  return {
    below,
    of: items => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    }
  }
}
