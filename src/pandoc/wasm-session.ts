import {Worker} from 'node:worker_threads'
import {bridgeClosed, brokenPandoc, tookTooLong, tookTooMuch} from './failures.ts'
import type {PandocLimits} from './pandoc-limits.ts'
import type {WasmReply, WasmRequest} from './wasm-messages.ts'

/** One life of the worker that pandoc runs in. After a failed question it is over. */
export interface WasmSession {
  /** one question at a time */
  ask: (request: WasmRequest) => Promise<WasmReply>
  /** memory that pandoc has once taken stays taken until its worker ends */
  hasGrown: () => boolean
  end: () => Promise<void>
}

/** Start a worker; it is killed when a question passes the limits, and keeps the process alive only while it works. */
export function startSession(limits: PandocLimits): WasmSession {
  const worker = new Worker(new URL('./wasm-worker.ts', import.meta.url), {env: {}, stdout: true, stderr: true})
  const before = process.memoryUsage.rss()
  const grown = () => process.memoryUsage.rss() - before
  let fail: (error: Error) => void = () => {}
  worker.stdout.resume()
  worker.stderr.resume()
  worker.on('error', error => fail(brokenPandoc(error)))
  worker.on('exit', status => fail(brokenPandoc(new Error(`worker ended with ${status}`))))
  const nextMessage = (time: number): Promise<WasmReply> => {
    const {promise, resolve, reject} = Promise.withResolvers<WasmReply>()
    fail = reject
    const clock = setTimeout(() => reject(tookTooLong(time)), time)
    const scales = setInterval(() => grown() > limits.memory && reject(tookTooMuch(limits)), weighEvery)
    worker.ref()
    worker.once('message', resolve)
    return promise.finally(() => {
      clearTimeout(clock)
      clearInterval(scales)
      worker.unref()
    })
  }
  const ready = nextMessage(longestStart)
  return {
    hasGrown: () => grown() > limits.memory / 2,
    async end() {
      fail(bridgeClosed())
      await worker.terminate()
    },
    async ask(request) {
      await ready
      worker.postMessage(request)
      return nextMessage(limits.time)
    }
  }
}

// --- internal ---

/** ms; pandoc takes at most some 100 MB in that time */
const weighEvery = 50
/** ms to load 57 MB of program, on a slow and busy machine too */
const longestStart = 60_000
