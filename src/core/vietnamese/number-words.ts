const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const billion = 1_000_000_000

/** A natural number in words, as papers write it after the figure: 2026 → `hai nghìn không trăm hai mươi sáu`. */
export function numberInWords(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`not a natural number: ${number}`)
  return number === 0 ? digits[0] : words(number, false).join(' ')
}

// --- internal ---

/** `follows`: a larger group stands before, so hundreds are spoken even when they are none. */
function words(number: number, follows: boolean): string[] {
  const above = Math.floor(number / billion)
  const below = number % billion
  const head = above === 0 ? [] : [...words(above, follows), 'tỷ']
  return [...head, ...wordsBelowBillion(below, follows || above > 0)]
}

function wordsBelowBillion(number: number, follows: boolean): string[] {
  const groups: [number, string[]][] = [
    [Math.floor(number / 1_000_000), ['triệu']],
    [Math.floor(number / 1000) % 1000, ['nghìn']],
    [number % 1000, []]
  ]
  const spoken: string[] = []
  for (const [group, name] of groups) {
    if (group > 0) spoken.push(...wordsOfGroup(group, follows || spoken.length > 0), ...name)
  }
  return spoken
}

/** A number from 1 to 999. */
function wordsOfGroup(group: number, follows: boolean): string[] {
  const hundreds = Math.floor(group / 100)
  const spoken = hundreds > 0 || follows
  return [...(spoken ? [digits[hundreds] ?? '', 'trăm'] : []), ...wordsOfTens(group % 100, spoken)]
}

function wordsOfTens(number: number, follows: boolean): string[] {
  const tens = Math.floor(number / 10)
  const unit = number % 10
  if (tens === 0) return unit === 0 ? [] : follows ? ['linh', digits[unit] ?? ''] : [digits[unit] ?? '']
  return [...(tens === 1 ? ['mười'] : [digits[tens] ?? '', 'mươi']), ...unitAfterTens(tens, unit)]
}

/** After tens, five is `lăm`; after twenty and more, one is `mốt` and four `tư`. */
function unitAfterTens(tens: number, unit: number): string[] {
  if (unit === 0) return []
  if (unit === 5) return ['lăm']
  if (tens > 1 && unit === 1) return ['mốt']
  return [tens > 1 && unit === 4 ? 'tư' : (digits[unit] ?? '')]
}
