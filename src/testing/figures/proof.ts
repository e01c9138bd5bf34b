/** Whether two statements of one quantity agree. */
export function same(one: number, other: number): boolean {
  return Math.abs(one - other) < tiny
}

/** Whether parts make a whole, all of them written exactly. */
export function total(whole: number, ...parts: number[]): boolean {
  return same(whole, sum(parts))
}

/** Whether a value, rounded to the decimals of what is shown, is what is shown: `roundsTo(38.095, '38,1')`. */
export function roundsTo(value: number, shown: string): boolean {
  return Math.abs(value - numberOf(shown)) <= unitOf(shown) / 2 + tiny
}

/** Whether a value was cut off, not rounded, to what is shown: `truncatesTo(23.81, '23')`. */
export function truncatesTo(value: number, shown: string): boolean {
  const cut = value - numberOf(shown)
  return cut >= 0 && cut < unitOf(shown) && !roundsTo(value, shown)
}

/** A part of a whole in per cent. */
export function percent(part: number, whole: number): number {
  return (part / whole) * 100
}

/** Whether a part is the shown share of its whole. */
export function share(part: number, whole: number, shown: string): boolean {
  return roundsTo(percent(part, whole), shown)
}

/** Whether a quantity grew (or, below zero, fell) by the shown share of what it was. */
export function change(from: number, to: number, shown: string): boolean {
  return roundsTo(percent(to - from, from), shown)
}

/** Whether shares can be those of one whole, each of them rounded by itself. */
export function hundred(...shown: string[]): boolean {
  const slack = sum(shown.map(unitOf)) / 2
  return Math.abs(100 - sum(shown.map(numberOf))) <= slack + tiny
}

// --- internal ---

const tiny = 1e-6

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

function numberOf(shown: string): number {
  return Number(shown.replaceAll('.', '').replace(',', '.'))
}

function unitOf(shown: string): number {
  return 10 ** -(shown.split(',')[1]?.length ?? 0)
}
