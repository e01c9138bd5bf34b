import type {Place} from '../diagnostic.ts'

/** What must hold between figures: `{that: "thon.a + thon.b == thon.tong", message: "…"}`. */
export interface DataCheck {
  /** a formula whose value is true or false */
  that: string
  /** what must be true, in the words of who keeps the figures */
  message: string
  file: string
  place: Place
}
