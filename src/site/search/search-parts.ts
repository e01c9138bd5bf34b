import {createHash} from 'node:crypto'

/** Papers that are indexed together. */
export interface PaperPart<Paper> {
  /** `2026`, `2026-2`, `du-thao` */
  name: string
  papers: Paper[]
}

/**
 * The parts of an archive: one a year, drafts and undated papers apart. A year of more papers than `limit` is split by the papers' ids: a
 * part stays small enough for Pagefind's memory, and one changed paper costs one part.
 */
export function searchParts<Paper extends {id: string}>(
  papers: readonly Paper[],
  yearOf: (paper: Paper) => string | undefined,
  limit = 1000
): PaperPart<Paper>[] {
  const years = Map.groupBy(papers, paper => yearOf(paper) ?? 'du-thao')
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([year, all]) => split(year, all, Math.ceil(all.length / limit)))
}

// --- internal ---

function split<Paper extends {id: string}>(year: string, papers: readonly Paper[], count: number): PaperPart<Paper>[] {
  const lots = Map.groupBy(papers, ({id}) => (count === 1 ? 0 : lotOf(id, count)))
  return [...lots]
    .sort(([a], [b]) => a - b)
    .map(([lot, chosen]) => ({
      name: lot === 0 ? year : `${year}-${lot + 1}`,
      papers: [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1))
    }))
}

function lotOf(id: string, count: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % count
}
