/** How many decimals a number is written with: at least, and at most. */
export interface Decimals {
  atLeast?: number
  atMost?: number
}

/** A number with thousands dots and a decimal comma: 17239 → `17.239`, 35.08 → `35,08`. */
export function formatNumber(value: number, {atLeast = 0, atMost = Math.max(atLeast, 10)}: Decimals = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number that can be written: ${value}`)
  return formatter(atLeast, atMost).format(value)
}

/** A percentage as papers write it, without a space: 35.08 → `35,08%`. */
export function formatPercent(value: number, decimals?: Decimals): string {
  return `${formatNumber(value, decimals)}%`
}

/** A count with its leading zero: 8 → `08`. */
export function padNumber(number: number, digits = 2): string {
  return String(number).padStart(digits, '0')
}

/** The number of a text such as `17.239`, `35,08`, `08`; nothing where dots and comma do not stand as they must. */
export function parseNumber(text: string): number | undefined {
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) return undefined
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

/** The number before the percent sign: `35,08%` → 35.08. */
export function parsePercent(text: string): number | undefined {
  return text.endsWith('%') ? parseNumber(text.slice(0, -1).trimEnd()) : undefined
}

// --- internal ---

const formatters = new Map<string, Intl.NumberFormat>()

/** Making a formatter costs far more than using it, and a table has a thousand cells. */
function formatter(minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${minimumFractionDigits}-${maximumFractionDigits}`
  const known =
    formatters.get(key) ??
    new Intl.NumberFormat('vi-VN', {minimumFractionDigits, maximumFractionDigits, signDisplay: 'negative'})
  formatters.set(key, known)
  return known
}
