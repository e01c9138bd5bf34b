import {slugOf} from '../../core/vietnamese/fold.ts'

/** The words of a heading as an anchor: `I. ĐẶC ĐIỂM` → `i-dac-diem`; cut at a word, counted up where it is taken. */
export function headingSlug(text: string, taken: Set<string>): string {
  const whole = slugOf(text)
  const cut = (whole.length > 60 ? whole.slice(0, 60).replace(/-[^-]*$/, '') : whole) || 'muc'
  const base = isReserved(cut) ? `de-muc-${cut}` : cut
  let slug = base
  for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`
  taken.add(slug)
  return slug
}

// --- internal ---

/** Anchors of the page itself. */
const pageAnchors = new Set(['noi-dung', 'muc-luc', 'thong-tin', 'tai-ve', 'vien-dan', 'lan-can'])
/** Anchors that are counted, or made from labels: no words may take one from a clause. */
const counted =
  /^(?:(?:pl\d+-)?(?:chu-thich|goi)|nguon|dong|bieu-do|phu-luc|phan|chuong|muc|tieu-muc|dieu|khoan|diem|tiet)-[a-z\d]{1,8}(?:$|-(?:lan|phan|chuong|muc|tieu|dieu|khoan|diem|tiet|ten|mo)-)/

function isReserved(slug: string): boolean {
  return pageAnchors.has(slug) || counted.test(slug)
}
