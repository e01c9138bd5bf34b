import type {Readable, Writable} from 'node:stream'
import type {ProtocolMapping} from 'devtools-protocol/types/protocol-mapping.d.ts'

type Commands = ProtocolMapping.Commands
type Events = ProtocolMapping.Events

/** The end of the browser, or of one of its pages, under a command. */
export class BrowserGone extends Error {}

/** One end of a conversation by the Chrome DevTools Protocol: with the browser, or with one of its pages. */
export interface DevtoolsSession {
  send<Method extends keyof Commands>(
    method: Method,
    ...params: Commands[Method]['paramsType']
  ): Promise<Commands[Method]['returnType']>
  on<Event extends keyof Events>(event: Event, listener: (...params: Events[Event]) => void): void
}

/** A browser's pipe: null-terminated JSON messages (`--remote-debugging-pipe`). */
export interface DevtoolsPipe extends DevtoolsSession {
  /** the conversation with a page that was attached to (`flatten`) */
  session(id: string): DevtoolsSession
  /** nothing comes from a page any more: its open commands fail */
  forget(id: string): void
  /** settled when the browser hung up */
  closed: Promise<void>
}

/** Speaks over the two ends of a browser's pipe. */
export function openDevtoolsPipe(output: Writable, input: Readable): DevtoolsPipe {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, ((params: unknown) => void)[]>()
  const closed = Promise.withResolvers<void>()
  let count = 0

  function send(session: string | undefined, method: string, params: unknown): Promise<unknown> {
    const {promise, resolve, reject} = Promise.withResolvers<unknown>()
    const id = ++count
    waiting.set(id, {method, session, resolve, reject})
    if (output.destroyed) fail(() => true)
    else output.write(`${JSON.stringify({id, method, params, sessionId: session})}\0`)
    return promise
  }

  function fail(isMeant: (one: Waiting) => boolean): void {
    for (const [id, one] of waiting) {
      if (!isMeant(one)) continue
      waiting.delete(id)
      one.reject(new BrowserGone(`the browser is gone (${one.method})`))
    }
  }

  function receive({id, method, params, result, error, sessionId}: DevtoolsMessage): void {
    if (method !== undefined) {
      for (const listener of listeners.get(`${sessionId ?? ''} ${method}`) ?? []) listener(params)
      return
    }
    const one = waiting.get(id ?? 0)
    waiting.delete(id ?? 0)
    if (error) one?.reject(new Error(`${one.method}: ${error.message}`))
    else one?.resolve(result)
  }

  function hangUp(): void {
    fail(() => true)
    closed.resolve()
  }

  const conversation = (session?: string): DevtoolsSession => ({
    // The protocol's own description gives the types; the browser is the door.
    send: (method, ...[params]) => send(session, method, params) as Promise<never>,
    on(event, listener) {
      const key = `${session ?? ''} ${event}`
      listeners.set(key, [...(listeners.get(key) ?? []), listener as (params: unknown) => void])
    }
  })

  readMessages(input, receive)
  input.on('close', hangUp)
  input.on('error', hangUp)
  output.on('error', hangUp)
  return {
    ...conversation(),
    session: conversation,
    forget(id) {
      fail(({session}) => session === id)
      for (const key of listeners.keys()) if (key.startsWith(`${id} `)) listeners.delete(key)
    },
    closed: closed.promise
  }
}

// --- internal ---

interface Waiting {
  method: string
  session: string | undefined
  resolve(result: unknown): void
  reject(error: Error): void
}

interface DevtoolsMessage {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: {message: string}
  sessionId?: string
}

/** Messages end with a null byte; a long one comes in many pieces. */
function readMessages(input: Readable, receive: (message: DevtoolsMessage) => void): void {
  let pieces: Buffer[] = []
  input.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      receive(JSON.parse(Buffer.concat([...pieces, chunk.subarray(from, end)]).toString()))
      pieces = []
      from = end + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
  })
}
