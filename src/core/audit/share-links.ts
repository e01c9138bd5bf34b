/** How a figure and the percentage behind it hang together. */
export interface ShareLink {
  /** `(42%)`; else a clause of its own (`, chiếm 42%`) or the verb of the figure (`đạt 42%`) */
  bracket: boolean
  /** the words say that it is a share: brackets, `chiếm`, `tỷ lệ`; not `đạt` and the like, which also compare with plans */
  share: boolean
  /** `vượt 4%`: what is above a hundred */
  over: boolean
}

/** The words between a figure and a percentage, where they say that the one is so much of a whole; nothing where they say more. */
export function linksToPercent(between: string): ShareLink | undefined {
  const open = between.replace(/\([^()]*\)/g, '').replace(/[“"][^“”"]*[”"]/g, '')
  const beforeWords = open.replace(trailingBound, '')
  const rest = stripConnectors(beforeWords)
  const hasVerb = rest.length < beforeWords.trimEnd().length
  const over = /vượt (?:mức )?$/.test(open.replace(trailingBound, ''))
  const bracket = /\( ?$/.test(rest)
  const said = rest.replace(/[(,–=-] ?$/, '')
  if (!bracket && !hasVerb) return undefined
  if (/[.;:()]/.test(said) || otherRelation.test(said)) return undefined
  const lastPiece = said.split(',').at(-1) ?? ''
  if (said.includes(',') && lastPiece.trim().split(/\s+/).length > 3) return undefined
  return {bracket, share: bracket || /chiếm|tỷ lệ|tỉ lệ/.test(beforeWords.slice(rest.length)), over}
}

/** What a percentage is of, by the words behind it. */
export type ShareOf =
  /** nothing is said: of the things that the figure counts */
  | {kind: 'same'}
  /** `tổng số thôn`, `số hộ`, `tổng số 45 hộ`: with the offset of the noun or number */
  | {kind: 'total'; at: number}
  /** `kế hoạch`, `dự toán` */
  | {kind: 'plan'; at: number}
  | {kind: 'other'}

/** Read the words behind a percentage; offsets count from the end of the percentage. */
export function baseAfterPercent(after: string): ShareOf {
  if (/^ ?(?:[),.;:”"]|$|và |so với (?:cùng kỳ|năm|kế hoạch năm))/.test(after)) return {kind: 'same'}
  const total =
    /^ (?:so với |so |trên |trong |của )?(?:tổng số |tổng |số |toàn bộ )(?:các )?/.exec(after) ??
    /^ (?:trên|trong) (?=\d)/.exec(after)
  if (total) return {kind: 'total', at: total[0].length}
  if (/^ (?:dân số|số dân)(?![\p{L}])/u.test(after)) return {kind: 'total', at: 1}
  const plan = /^ (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nhiệm vụ|kh)(?![\p{L}])/u.exec(after)
  return plan ? {kind: 'plan', at: plan[0].length} : {kind: 'other'}
}

// --- internal ---

const trailingBound =
  /(?<= |\()(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|ước|ước đạt|ước tính|ít nhất|tối thiểu|từ|tới|đến|không quá) ?$/

const connector =
  /(?<=^|[\s(,–=-])(?:chiếm|đạt|tỷ lệ|tỉ lệ|tỷ trọng|tương đương|tương ứng|ứng với|với|bằng|tức|là|cơ cấu|vượt|mức|cả|có|hoàn thành) ?$|[=≈:] ?$/

function stripConnectors(words: string): string {
  let rest = words.trimEnd()
  for (let next = rest.replace(connector, ''); next !== rest; next = rest.replace(connector, '')) rest = next.trimEnd()
  return rest
}

/** The percentage then belongs to a change, a rate or a mean, not to the figure. */
const otherRelation =
  /tăng|giảm|vượt|so với|cùng kỳ|bình quân|mỗi|tỷ lệ|tỉ lệ|lãi|thuế|năng suất|độ che phủ|công suất|trung bình|hệ số|mức/
