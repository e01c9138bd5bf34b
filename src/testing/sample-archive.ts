import type {PaperSummary} from '../site/paper/paper-summary.ts'
import {samplePaper} from './sample-paper.ts'

/** Summaries of so many papers over ten years, the same in each run: several types, organs, signers and topics, every fiftieth a draft. */
export function sampleArchive(count: number): PaperSummary[] {
  return Array.from({length: count}, (_, at) => {
    const type = pick(types, at)
    const organ = pick(organs, at >> 2)
    const isDraft = at % 50 === 0
    const code = `${(at % 900) + 1}-${type.symbol}/${organ.symbol}`
    const day = new Date(Date.UTC(2017, 0, 1) + Math.floor((at / count) * 3650) * 86_400_000)
    return samplePaper({
      id: `${day.getUTCFullYear()}/${at}`,
      type: type.slug,
      typeLabel: type.label,
      code: isDraft ? undefined : code,
      codeShown: isDraft ? `…-${type.symbol}/${organ.symbol}` : code,
      issuedDate: isDraft ? undefined : day.toISOString().slice(0, 10),
      status: isDraft ? 'draft' : 'issued',
      subject: `${pick(deeds, at)} ${pick(topics, at >> 3)} trên địa bàn thôn ${pick(places, at >> 1)} năm ${day.getUTCFullYear()}`,
      organ: organ.name,
      organKeys: [organ.key],
      signers: [{fullName: pick(signers, at >> 1), position: 'BÍ THƯ'}],
      topics: [pick(topics, at >> 3), pick(topics, at >> 5)],
      term: at * 2 < count ? '2020-2025' : '2025-2030',
      figures: at % 3
    })
  })
}

// --- internal ---

const types = [
  {slug: 'nghi-quyet', label: 'Nghị quyết', symbol: 'NQ'},
  {slug: 'bao-cao', label: 'Báo cáo', symbol: 'BC'},
  {slug: 'ke-hoach', label: 'Kế hoạch', symbol: 'KH'},
  {slug: 'cong-van', label: 'Công văn', symbol: 'CV'},
  {slug: 'thong-bao', label: 'Thông báo', symbol: 'TB'}
]
const organs = [
  {key: 'dang-uy-xa', name: 'Đảng uỷ xã Đồi Sim', symbol: 'ĐU'},
  {key: 'ubnd-xa', name: 'Ủy ban nhân dân xã Đồi Sim', symbol: 'UBND'},
  {key: 'hdnd-xa', name: 'Hội đồng nhân dân xã Đồi Sim', symbol: 'HĐND'}
]
const deeds = ['kết quả thực hiện', 'triển khai', 'tăng cường', 'đánh giá', 'chấn chỉnh công tác']
const topics = [
  'chuyển đổi số',
  'phòng, chống thiên tai',
  'giảm nghèo',
  'trồng rừng',
  'cải cách hành chính',
  'an ninh trật tự'
]
const places = ['Nà Pục', 'Khe Lương', 'Đồi Chè', 'Trung Tâm', 'Hang Đá']
const signers = ['Đinh Thị Sim', 'Nguyễn Văn Toàn', 'Nguyễn Văn Toán', 'Lò Văn Páo', 'Hoàng A Dế']

function pick<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length]!
}
