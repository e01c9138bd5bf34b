/** Qualities that people, households and bodies have side by side: a woman may be of an ethnic minority and on probation. */
const dimensions: readonly {words: RegExp; complete: (labels: readonly string[]) => boolean}[] = [
  {
    words: /(?<![\p{L}]|(?:thôn|ấp|bản|miền|phía|việt|quảng) )(?:nam|nữ)(?![\p{L}])/u,
    complete: labels => has(labels, /(?<![\p{L}])nam(?![\p{L}])/u) && has(labels, /nữ/)
  },
  {words: /dân tộc|người kinh|thiểu số/, complete: labels => has(labels, /kinh/)},
  {words: /dự bị|chính thức/, complete: labels => has(labels, /dự bị/) && has(labels, /chính thức/)},
  {
    words: /đoàn viên|thanh niên|trẻ em|cao tuổi|tuổi/,
    complete: labels => labels.filter(label => /tuổi/.test(label)).length > 1
  },
  {words: /nghèo/, complete: labels => has(labels, /khá|giàu|trung bình|không nghèo|thoát/)},
  {words: /tôn giáo|công giáo|phật giáo|tin lành/, complete: labels => has(labels, /không/)},
  {words: /khuyết tật|chính sách|có công|mồ côi/, complete: () => false},
  {words: /bí thư|trưởng (?:thôn|bản|ấp)/, complete: () => false}
]

/** Whether the labels name qualities that overlap or leave a rest, so that their figures need not make up the whole. */
export function areCrossCutting(labels: readonly string[], wholeNoun: string): boolean {
  const qualities = labels.map(label => label.replace(organizations, ''))
  const touched = dimensions.filter(({words}) => has(qualities, words))
  if (touched.length > 1) return true
  return touched.some(({words, complete}) => !complete(qualities) && !words.test(wholeNoun))
}

/** The labels that belong to one complete dimension among several, e.g. `nam` and `nữ` beside `dân tộc thiểu số`. */
export function completeDimension(labels: readonly string[]): number[] | undefined {
  const found = dimensions.find(({words, complete}) => has(labels, words) && complete(labels))
  if (!found) return undefined
  const indices = labels.flatMap((label, index) => (found.words.test(label) ? [index] : []))
  return indices.length < labels.length ? indices : undefined
}

/** The text itself says that one thing may be counted twice. */
export function isCountedTwice(words: string): boolean {
  return severalAnswers.test(words)
}

// --- internal ---

/** Bodies that bear the names of those whom they unite. */
const organizations =
  /(?:hội|đoàn|chi hội|chi đoàn)(?: liên hiệp)? (?:phụ nữ|thanh niên|người cao tuổi|nạn nhân|cựu thanh niên)/gu

const severalAnswers =
  /(?:chọn|nêu|trả lời|tích|đánh dấu) (?:được )?(?:một hoặc )?nhiều|nhiều (?:hơn một|phương án|lựa chọn|đáp án|câu trả lời)|trùng (?:nhau|lặp)|được tính (?:vào )?nhiều/

function has(labels: readonly string[], words: RegExp): boolean {
  return labels.some(label => words.test(label))
}
