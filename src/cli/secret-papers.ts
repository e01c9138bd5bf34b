import type {Message} from '../core/diagnostic.ts'
import type {PaperFile, Workspace} from '../workspace/workspace.ts'
import type {Call} from './command.ts'

/** Tell of each secret paper that it was not read, by its path alone: for commands that have no findings about papers. */
export function refuseSecretPapers({papers}: Workspace, {io, lang}: Pick<Call, 'io' | 'lang'>): void {
  for (const paper of papers.filter(isSecret)) io.err(`vanthu: ${secretPaper(paper)[lang]}\n`)
}

/** Whether nothing of a paper was read but its mark of secrecy. */
export function isSecret({faults}: PaperFile): boolean {
  return faults.some(({kind}) => kind === 'secret')
}

/** Why a command has nothing to do with a paper. */
export function secretPaper({file}: PaperFile): Message {
  return {
    vi: `${file}: văn bản có ghi độ mật, vanthu không xử lý văn bản mật`,
    en: `${file}: the paper is marked secret, vanthu does not handle secret papers`
  }
}
