/** How far a paper, a file of data or a marked name may go: to everybody, within the office, or to nobody but those who hold the official copy. */
export const accessLevels = ['public', 'internal', 'restricted'] as const
export type AccessLevel = (typeof accessLevels)[number]

/** Who reads a site that is built. */
export const audiences = ['public', 'internal'] as const
export type Audience = (typeof audiences)[number]

/** Whether an audience may see what has this level; restricted things are on no site. */
export function maySee(audience: Audience, level: AccessLevel): boolean {
  return accessLevels.indexOf(level) <= audiences.indexOf(audience)
}

/** The narrower of two levels. */
export function narrower(a: AccessLevel, b: AccessLevel): AccessLevel {
  return accessLevels.indexOf(a) >= accessLevels.indexOf(b) ? a : b
}
