/** The contrast of two colours (`#8f1d14`), 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (high + 0.05) / (low + 0.05)
}

/** A colour with a share of another one, 0 to 1. */
export function mix(colour: string, other: string, share: number): string {
  const others = parts(other)
  const mixed = parts(colour).map((part, index) => Math.round(part + ((others[index] ?? 0) - part) * share))
  return `#${mixed.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

// --- internal ---

function parts(colour: string): number[] {
  return [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))
}

/** WCAG 2.2, "relative luminance" of an sRGB colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parts(colour).map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
