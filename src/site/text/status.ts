import {defineTexts} from './texts.ts'

/** What a paper's status is called. */
export const status = defineTexts({
  vi: {
    draft: 'Dự thảo',
    draftRound: (round: number) => `Dự thảo lần ${round}`,
    issued: 'Đã ban hành',
    expired: 'Hết hiệu lực',
    revoked: 'Đã thu hồi'
  },
  en: {
    draft: 'Draft',
    draftRound: (round: number) => `Draft no. ${round}`,
    issued: 'Issued',
    expired: 'Expired',
    revoked: 'Revoked'
  }
})
