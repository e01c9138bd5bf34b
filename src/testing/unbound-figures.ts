/** Figures that are rules, not data: nobody counts them, so no file of `data/` could hold them. */
export const norms: Readonly<Record<string, string>> = {
  'ít nhất 01 đảng viên': 'what each party cell has to name',
  'ít nhất 02 đợt': 'how often there has to be training',
  'ít nhất 02 lần': 'how often a dialogue has to be held',
  'ít nhất 01 lần': 'how often a dialogue has to be held',
  'ít nhất 02 buổi/tuần': 'how often there has to be a broadcast',
  'ít nhất 02 người': 'what each organisation takes upon itself',
  'ít nhất 01 buổi': 'what each party cell of a school has to hold',
  'ít nhất 02 chi bộ': 'how many cells a member has to visit',
  'trên 30 độ': 'slope from which nothing is planted',
  'ngập trên 0,3 m': 'depth from which nobody crosses',
  'vượt 100 mm': 'rain from which people leave',
  'xe trên 05 tấn': 'weight of the vehicles that are kept off',
  '02 hộ trồng chè tiêu biểu': 'whom each hamlet sends to a meeting'
}

/**
 * The digits of a paper's own text that come from no data: what is left without front matter, formulas and components, dates, clock
 * times and time limits, papers and articles cited, labels, ordinals and norms; each with the words around it.
 */
export function unboundFigures(paper: string): string[] {
  const text = noFigures.reduce((left, form) => left.replaceAll(form, blank), ownWords(paper))
  const left = Object.keys(norms).reduce((rest, norm) => rest.replaceAll(norm, blank), text)
  return [...left.matchAll(/\d+/g)].map(({index}) =>
    left
      .slice(Math.max(0, index - wordsAround), index + wordsAround)
      .replace(/\s+/g, ' ')
      .trim()
  )
}

// --- internal ---

const wordsAround = 30

const noFigures: readonly RegExp[] = [
  // notes: [^1]
  /\[\^\d+\]/g,
  // labels of headings, paragraphs and rows
  /^[ \t]*(?:#+ )?\**(?:Điều )?\d+(?:\.\d+)*\\?\./gm,
  /^\| \d+ \|/gm,
  // papers: 14-NQ/ĐU, 2146/QĐ-UBND
  /\d+[-/]\p{Lu}[\p{L}/-]*/gu,
  // articles, rooms, rounds, grades, kilometre stones
  /(?:Điều|đợt|tầng|mức độ|OCOP|Phòng họp số) \d+|Km\d+\+\d+/g,
  // days, months, years
  /(?<!\d)\d{1,2}(?:\/\d{1,2})?\/\d{4}/g,
  /(?:ngày|đêm|tháng) \d{1,2}(?:\/\d{1,2})?(?!\d)/gi,
  /(?<![\d.,])20\d\d(?![\d.,]\d)/g,
  // clock times, periods, time limits, ages
  /24\/24|(?<!\d)\d{1,2} (?:giờ|phút|ngày|tháng|tuổi)(?!\p{L})/giu
]

/** As long as what it stands for, so that the words around stay where they were. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function ownWords(paper: string): string {
  const body = paper.slice(paper.indexOf('\n---\n') + '\n---\n'.length)
  return withoutFormulas(body).replaceAll(/<[A-Z][^>]*>/g, tag =>
    [...tag.matchAll(/ (?:title|caption|template)="([^"]*)"/g)].map(([, words]) => words).join(' ')
  )
}

/** Braces stand in braces where a formula has options. */
function withoutFormulas(text: string): string {
  const left = text.replaceAll(/\{[^{}]*\}/g, '…')
  return left === text ? text : withoutFormulas(left)
}
