import type {Call} from './command.ts'

/** One line on standard error that is written over; nothing where nobody watches. */
export interface Progress {
  step: (text: string) => void
  end: () => void
}

/** Progress of a call: shown on a terminal only, and not with `--quiet`. */
export function startProgress({io, quiet}: Pick<Call, 'io' | 'quiet'>, total: number): Progress {
  if (!io.watched || quiet) return {step: () => {}, end: () => {}}
  let done = 0
  return {
    step: text => {
      done++
      io.err(`\r\u001B[K[${done}/${total}] ${text}`)
    },
    end: () => io.err('\r\u001B[K')
  }
}
