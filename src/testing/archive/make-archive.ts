import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {archiveOrgans, archivePaper, type PaperPlan, planPapers} from './archive-paper.ts'

/** How large a generated archive is. */
export interface ArchiveSize {
  papers: number
  /** of a paper's text */
  kilobytes: number
  /** over how many years, the last of them 2026; papers are spread evenly */
  years: number
}

/** Write a workspace of made-up papers: the same number gives the same words in each run. Returns what each paper is about. */
export function makeArchive(root: string, size: ArchiveSize): PaperPlan[] {
  const plans = planPapers(size.papers, size.years)
  mkdirSync(join(root, 'data'), {recursive: true})
  writeFileSync(join(root, 'data/organs.yaml'), archiveOrgans)
  writeFileSync(
    join(root, 'data/settings.yaml'),
    'site: {name: Kho văn bản thử, defaultAccess: public, address: "https://kho.example/"}\n'
  )
  for (const year of new Set(plans.map(plan => plan.year)))
    mkdirSync(join(root, 'content', String(year)), {recursive: true})
  for (const plan of plans) writeFileSync(join(root, 'content', `${plan.id}.mdx`), archivePaper(plan, size.kilobytes))
  return plans
}
