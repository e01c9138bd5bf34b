import type {PaperSummary} from '../site/paper/paper-summary.ts'

/** A summary for tests of the site: a report of a fictional commune, with what a test wants to differ. */
export function samplePaper(changes: Partial<PaperSummary> = {}): PaperSummary {
  return {
    id: '2026/07-bc-du',
    type: 'bao-cao',
    typeLabel: 'Báo cáo',
    code: '07-BC/ĐU',
    codeShown: '07-BC/ĐU',
    issuedDate: '2026-06-15',
    subject: 'kết quả công tác',
    organ: 'Đảng uỷ xã Đồi Sim',
    organKeys: ['dang-uy-xa'],
    system: 'party',
    profile: 'party-hd05',
    status: 'issued',
    to: [],
    recipients: [],
    signers: [],
    topics: [],
    formerIds: [],
    language: 'vi',
    figures: 0,
    relations: {},
    ...changes
  }
}
