/** What one conversion may take of the machine; beyond it the engine is ended and the conversion fails. */
export interface PandocLimits {
  /** bytes of input */
  input: number
  /** ms of one conversion, without the start of the embedded engine */
  time: number
  /** bytes of memory, as a growth of this process or as pandoc's heap */
  memory: number
}

/** Far beyond any official paper: the longest one known takes pandoc a second and 400 MB. */
export const usualLimits: PandocLimits = {input: 32_000_000, time: 30_000, memory: 1_500_000_000}
