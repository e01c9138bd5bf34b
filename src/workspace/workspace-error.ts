import type {Message} from '../core/diagnostic.ts'

/** The user's machine, not a paper: no folder, an unreadable file, a full disk. The command line prints it and exits with 2. */
export class WorkspaceError extends Error {
  readonly text: Message
  readonly hint: Message | undefined
  /** places, one a line, where there are several */
  readonly lines: readonly Message[] = []
  readonly exitCode: 1 | 2 = 2

  constructor(text: Message, hint?: Message) {
    super(text.en)
    this.text = text
    this.hint = hint
  }
}
