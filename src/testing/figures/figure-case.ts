/** What is wrong with a figure; `truncated` is a share cut off where it had to be rounded (23,8 written as 23). */
export type SlipKind =
  | 'sum'
  | 'share'
  | 'truncated'
  | 'hundred'
  | 'change'
  | 'count'
  | 'cell'
  | 'words'
  | 'twice'
  | 'overlap'
  | 'unit'

/** One wrong figure: a phrase that stands once in the text. */
export interface Slip {
  figure: string
  kind: SlipKind
  /** phrases where a finding is as good: the other end of a contradiction, the parts of a sum in their own lines */
  also: readonly string[]
}

/** One invented text in the shape of a real paper, with everything that is wrong in it. */
export interface FigureCase {
  text: string
  wrong: readonly Slip[]
  /** right, but looks wrong to whoever adds up what stands side by side */
  tricky: boolean
  /** the arithmetic of the claims in question, worked out here: true in every right case, false in every wrong one */
  holds: boolean
}

/** A text whose figures agree in the plain way. */
export function right(text: string, holds = true): FigureCase {
  return {text, wrong: [], tricky: false, holds}
}

/** A text whose figures agree although a hasty reader would doubt it. */
export function tricky(text: string, holds = true): FigureCase {
  return {text, wrong: [], tricky: true, holds}
}

/** A text with slips; of several claims none may hold, so join their proofs with `||`. */
export function wrong(text: string, holds: boolean, ...slips: Slip[]): FigureCase {
  return {text, wrong: slips, tricky: false, holds}
}

/** A wrong figure by its words. */
export function slip(kind: SlipKind, figure: string, ...also: string[]): Slip {
  return {figure, kind, also}
}
