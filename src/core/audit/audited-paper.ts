import {oncePerDocument} from '../checker/once-per-document.ts'
import {type Figure, findFigures} from './figures.ts'
import {readPaperText, type TableText, type TextBlock} from './text-blocks.ts'

/** A block with the figures in it. */
export interface AuditedBlock {
  block: TextBlock
  figures: readonly Figure[]
}

/** A paper as the checks see it. */
export interface AuditedPaper {
  blocks: readonly AuditedBlock[]
  tables: readonly TableText[]
  figuresOf: (block: TextBlock) => readonly Figure[]
}

/** The checks of the audit; each has its rule. */
export type CheckName =
  | 'parts'
  | 'excess'
  | 'share'
  | 'truncated'
  | 'hundred'
  | 'change'
  | 'count'
  | 'table'
  | 'words'
  | 'twice'
  | 'overlap'

/** A contradiction between figures of a paper: what is written, and the calculation that says otherwise. */
export interface AuditFinding {
  check: CheckName
  block: TextBlock
  start: number
  end: number
  actual: string
  expected?: string
  /** e.g. `8/21 = 38,1%` */
  calculation: string
}

/** The words of a paper with their figures. */
export const auditedPaper = oncePerDocument((document): AuditedPaper => {
  const {blocks, tables} = readPaperText(document)
  const audited = blocks.map(block => ({block, figures: figuresIn(block)}))
  const byBlock = new Map(audited.map(({block, figures}) => [block, figures]))
  return {blocks: audited, tables, figuresOf: block => byBlock.get(block) ?? []}
})

/** No paragraph that people write is longer or has more figures; the checks compare each with each. */
const longestBlock = 20_000
const mostFigures = 600

function figuresIn({text, lower}: TextBlock): readonly Figure[] {
  const figures = text.length > longestBlock || !/\d/.test(text) ? [] : findFigures(text, lower)
  return figures.length > mostFigures ? [] : figures
}

/** What stands between two figures; what is further apart is not read together. */
export function wordsBetween({lower}: TextBlock, from: number, to: number): string {
  return to - from > 300 ? '. ' : lower.slice(from, to)
}
