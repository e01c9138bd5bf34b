import type {PaperSummary} from './paper-summary.ts'

/** The status of a paper in words; a draft with its round, where it has one. */
export function statusText({status, draftRound}: Pick<PaperSummary, 'status' | 'draftRound'>): string {
  return status === 'draft' && draftRound ? `Dự thảo lần ${draftRound}` : statusWords[status]
}

/** What a reader must know before the text; nothing for a paper in force. */
export function statusBanner({status}: Pick<PaperSummary, 'status'>): string | undefined {
  return banners[status]
}

// --- internal ---

const statusWords: Record<PaperSummary['status'], string> = {
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
  expired: 'Hết hiệu lực',
  revoked: 'Đã thu hồi'
}

const banners: Partial<Record<PaperSummary['status'], string>> = {
  draft: 'Đây là dự thảo, chưa có giá trị thi hành.',
  expired: 'Văn bản này đã hết hiệu lực.',
  revoked: 'Văn bản này đã bị thu hồi.'
}
