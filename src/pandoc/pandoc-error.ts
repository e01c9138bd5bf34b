import type {Message} from '../core/diagnostic.ts'

/** Pandoc cannot do what was asked, on this machine or with this file: one line and, where something helps, what to do. */
export class PandocError extends Error {
  readonly text: Message
  readonly hint: Message | undefined

  constructor(text: Message, hint?: Message, cause?: unknown) {
    super(text.en, {cause})
    this.name = 'PandocError'
    this.text = text
    this.hint = hint
  }
}
