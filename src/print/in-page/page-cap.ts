import {currentRun, RunEnded} from './current-run.ts'
import type {Chunker, HandlerClass} from './paged.ts'

/** Paged.js has no limit of its own: on some input it adds pages for ever. */
export function pageCap(): HandlerClass {
  return class extends PagedModule.Handler {
    beforePageLayout(_page: unknown, _content: unknown, _token: unknown, chunker: Chunker): void {
      if (chunker.total > currentRun.maxPages) throw new RunEnded('pages')
    }
  }
}
