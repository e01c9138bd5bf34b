/** What one paper may cost before its print is given up. */
export interface PrintLimits {
  /** pages of one section */
  pages: number
  /** milliseconds of wall clock for one section, and again for the file */
  sectionTime: number
}

/** The limits of an ordinary run: the longest real papers have some hundred pages, at 5 ms each. */
export const usualLimits: PrintLimits = {pages: 500, sectionTime: 20_000}

/** A step took longer than its limit. */
export class TimeLimit extends Error {}

/** Waits for a step of a print, but not for ever. */
export async function within<Result>(milliseconds: number, step: Promise<Result>): Promise<Result> {
  const clock = Promise.withResolvers<never>()
  const timer = setTimeout(() => clock.reject(new TimeLimit(`more than ${milliseconds} ms`)), milliseconds)
  try {
    return await Promise.race([step, clock.promise])
  } finally {
    clearTimeout(timer)
  }
}
