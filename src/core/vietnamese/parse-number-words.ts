/** The natural number that words spell: `hai mươi mốt` → 21, `một trăm linh năm nghìn` → 105000; nothing for any other words. */
export function parseNumberWords(words: string): number | undefined {
  const spoken = words.trim().toLowerCase().normalize('NFC').split(/\s+/)
  let total = 0
  let rest = spoken
  for (const [names, size] of scales) {
    const at = rest.findIndex(word => names.includes(word))
    if (at < 0) continue
    const count = belowThousand(rest.slice(0, at))
    if (count === undefined || count === 0) return undefined
    total += count * size
    rest = rest.slice(at + 1)
    if (rest.length === 0) return total
  }
  const last = belowThousand(rest)
  return last === undefined ? undefined : total + last
}

// --- internal ---

const scales: readonly (readonly [readonly string[], number])[] = [
  [['tỷ', 'tỉ'], 1e9],
  [['triệu'], 1e6],
  [['nghìn', 'ngàn'], 1e3]
]

const units = new Map(
  Object.entries({
    không: 0,
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9
  }).map(([word, value]) => [word.normalize('NFC'), value])
)

/** Forms that units take after tens: `hai mươi mốt`, `bốn mươi tư`, `mười lăm`. */
const afterTens = new Map([...units, ['mốt', 1], ['tư', 4], ['lăm', 5], ['nhăm', 5]])

function belowThousand(words: readonly string[]): number | undefined {
  const hundred = words.indexOf('trăm')
  if (hundred < 0) return belowHundred(words)
  const count = hundred === 1 ? units.get(words[0]!) : undefined
  if (count === undefined) return undefined
  const rest = words.slice(2)
  if (rest.length === 0) return count * 100
  const below = /^(?:linh|lẻ)$/.test(rest[0]!) ? units.get(rest.length === 2 ? rest[1]! : '') : belowHundred(rest)
  return below === undefined ? undefined : count * 100 + below
}

function belowHundred(words: readonly string[]): number | undefined {
  const [first = '', second = '', third] = words
  if (words.length === 1) return first === 'mười' ? 10 : units.get(first)
  if (words.length === 2 && first === 'mười') return valueAfter(10, second)
  const tens = units.get(first)
  if (tens === undefined || tens < 2 || words.length > 3) return undefined
  if (second === 'mươi' || second === 'chục') return third === undefined ? tens * 10 : valueAfter(tens * 10, third)
  return words.length === 2 && /^(?:mốt|tư|lăm|nhăm)$/.test(second) ? valueAfter(tens * 10, second) : undefined
}

function valueAfter(tens: number, word: string): number | undefined {
  const unit = afterTens.get(word)
  return unit === undefined || unit === 0 ? undefined : tens + unit
}
