import type {OversizeBlock} from '../../core/checker/printed.ts'

/** What the handlers of one run of Paged.js may do and what they found; Paged.js gives them no other channel. */
export const currentRun: {maxPages: number; oversize: OversizeBlock[]} = {maxPages: 0, oversize: []}

/** Ends a run from inside a handler; the run's outcome says why. */
export class RunEnded extends Error {
  readonly reason: 'pages' | 'oversize'

  constructor(reason: 'pages' | 'oversize') {
    super(reason)
    this.reason = reason
  }
}
