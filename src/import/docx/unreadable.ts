import type {Message} from '../../core/diagnostic.ts'

/** Ends the reading of a package at once; the door turns it into the one line that the clerk sees. */
export class Unreadable extends Error {
  readonly text: Message

  constructor(text: Message) {
    super(text.en)
    this.text = text
  }
}
