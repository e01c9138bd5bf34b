/** A number of the format; nothing where there is none. */
export function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined ? Number.NaN : Number.parseFloat(text)
  return Number.isFinite(value) ? value : undefined
}

/** A length in twentieths of a point, also where the file names its unit, as the strict edition does: `10mm`. */
export function twipsOf(text: string | undefined): number | undefined {
  const value = numberOf(text)
  const unit = /[a-z]+$/.exec(text ?? '')?.[0]
  return value === undefined ? undefined : value * (unit === undefined ? 1 : (twipsIn[unit] ?? 1))
}

/** A length in millimetres. */
export function mmOf(text: string | undefined): number | undefined {
  const twips = twipsOf(text)
  return twips === undefined ? undefined : twips * twentiethsToMm
}

export const twentiethsToMm = 25.4 / 1440

// --- internal ---

const twipsIn: Record<string, number> = {pt: 20, pc: 240, pi: 240, in: 1440, cm: 1440 / 2.54, mm: 1440 / 25.4}
