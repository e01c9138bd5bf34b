import type {Message} from '../core/diagnostic.ts'

/** The user's call or machine is at fault: one line and a hint, no stack. */
export class CliError extends Error {
  readonly text: Message
  readonly hint: Message | undefined
  readonly exitCode: number

  constructor(text: Message, {hint, exitCode = 2}: {hint?: Message; exitCode?: number} = {}) {
    super(text.en)
    this.text = text
    this.hint = hint
    this.exitCode = exitCode
  }
}
