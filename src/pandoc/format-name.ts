import {closestName} from '../core/markdown/closest-name.ts'
import {PandocError} from './pandoc-error.ts'

/** `commonmark_x` of `commonmark_x-smart+footnotes`; undefined for what is no format name, such as a path. */
export function baseFormat(format: string): string | undefined {
  return /^([a-z0-9_]+)(?:[+-][a-z0-9_]+)*$/.exec(format)?.[1]
}

/**
 * Refuse a format that is not on pandoc's list. A name with a dot would be run as a program by pandoc (`writer.lua`), so nothing
 * unknown ever reaches it.
 */
export function checkFormat(format: string, known: readonly string[]): void {
  const base = baseFormat(format)
  if (base !== undefined && known.includes(base)) return
  const meant = closestName(base ?? format, known)
  throw new PandocError(
    {vi: `pandoc không biết dạng “${format}”`, en: `pandoc does not know the format "${format}"`},
    meant
      ? {vi: `Có phải “${meant}”?`, en: `Did you mean "${meant}"?`}
      : {vi: 'Xem “vanthu pandoc --formats”.', en: 'See "vanthu pandoc --formats".'}
  )
}
