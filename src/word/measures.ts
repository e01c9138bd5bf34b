/** Twips (twentieths of a point) of so many millimetres. */
export function mmToTwips(mm: number): number {
  return Math.round((mm / 25.4) * 1440)
}

/** Twips of so many points. */
export function pointsToTwips(points: number): number {
  return Math.round(points * 20)
}

/** Columns in twips that add up to the whole, whatever the rounding of each. */
export function columnTwips(widths: readonly number[]): number[] {
  let edge = 0
  return widths.map(width => {
    const from = mmToTwips(edge)
    edge += width
    return mmToTwips(edge) - from
  })
}

/** `rrggbb` of `#rrggbb`. */
export function hexColour(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}
