import type {AuditedBlock, AuditedPaper} from './audited-paper.ts'
import type {Figure} from './figures.ts'
import {listPieces} from './pieces.ts'
import type {TextBlock} from './text-blocks.ts'

/** Shares under one announcing line: `Cơ cấu kinh tế:` and a dash list with one share in each item. */
export interface AnnouncedShares {
  shares: {share: Figure; block: TextBlock}[]
  labels: string[]
}

/** The shares of the list below a paragraph, where every item has exactly one. */
export function announcedShares(paper: AuditedPaper, {block}: AuditedBlock): AnnouncedShares | undefined {
  if (!/:\s*$/.test(block.lower) || !announces.test(block.lower)) return undefined
  const shares = listPieces(paper, block).map(({block: item}) => {
    const [share, ...more] = paper.figuresOf(item).filter(({kind}) => kind === 'percent')
    return share && more.length === 0 ? {share, block: item} : undefined
  })
  const known = shares.filter(each => each !== undefined)
  if (known.length < 3 || known.length < shares.length) return undefined
  return {shares: known, labels: known.map(({share, block: item}) => item.lower.slice(0, share.start))}
}

// --- internal ---

const announces = /cơ cấu|thành phần|phân theo|phân loại|xếp loại|tỷ trọng|chia theo|tỷ lệ các/
