import type {Protocol} from 'devtools-protocol'
import {BrowserGone, type DevtoolsSession} from './devtools-pipe.ts'
import type {Browser} from './launch.ts'

/** An empty page of its own process, without a network. */
export interface Page {
  /** runs a whole script */
  run(script: string): Promise<void>
  /** runs a function in the page, by its source: it sees nothing but its arguments, which are plain data */
  evaluate<Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>
  pdf(): Promise<Buffer>
  /** uncaught errors and what the page wrote to its console, as `error: …`, `warning: …` */
  messages: string[]
  close(): Promise<void>
}

/** Opens a page with the given HTML. */
export async function openPage({devtools, framesOnDemand}: Browser, html: string): Promise<Page> {
  const {browserContextId} = await devtools.send('Target.createBrowserContext')
  const {targetId} = await devtools.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    ...(framesOnDemand ? {enableBeginFrameControl: true} : {})
  })
  const {sessionId} = await devtools.send('Target.attachToTarget', {targetId, flatten: true})
  const session = devtools.session(sessionId)
  session.on('Inspector.targetCrashed', () => devtools.forget(sessionId))
  session.on('Inspector.detached', () => devtools.forget(sessionId))
  const messages = listen(session)
  // They come in this order, and nobody need wait for one before sending the next.
  await Promise.all([
    shutOut(session),
    session.send('Inspector.enable'),
    session.send('Runtime.enable'),
    session.send('Log.enable'),
    session.send('Page.enable'),
    session
      .send('Page.getFrameTree')
      .then(({frameTree}) => session.send('Page.setDocumentContent', {frameId: frameTree.frame.id, html}))
  ])
  const evaluate = async (expression: string): Promise<unknown> => {
    const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true
    })
    if (exceptionDetails) throw new Error(describe(exceptionDetails))
    return result.value
  }
  return {
    messages,
    async run(script) {
      await evaluate(`${script}\n;undefined`)
    },
    // The page gives what the function's own type says.
    evaluate: (work, ...args) => evaluate(`(${work})(...${JSON.stringify(args)})`) as Promise<never>,
    async pdf() {
      const {data} = await session.send('Page.printToPDF', pdfSettings)
      return Buffer.from(data, 'base64')
    },
    async close() {
      await devtools.send('Target.disposeBrowserContext', {browserContextId}).catch(ignoreGone)
      devtools.forget(sessionId)
    }
  }
}

// --- internal ---

const pdfSettings: Protocol.Page.PrintToPDFRequest = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true
}

/** Whatever the page asks for, it gets nothing. */
async function shutOut(session: DevtoolsSession): Promise<void> {
  session.on('Fetch.requestPaused', ({requestId}) => {
    session.send('Fetch.failRequest', {requestId, errorReason: 'BlockedByClient'}).catch(ignoreGone)
  })
  await session.send('Fetch.enable', {patterns: [{urlPattern: '*'}]})
}

function listen(session: DevtoolsSession): string[] {
  const messages: string[] = []
  session.on('Runtime.exceptionThrown', ({exceptionDetails}) => messages.push(`error: ${describe(exceptionDetails)}`))
  session.on('Runtime.consoleAPICalled', ({type, args}) =>
    messages.push(`${type}: ${args.map(({value, description}) => value ?? description ?? '').join(' ')}`)
  )
  session.on('Log.entryAdded', ({entry}) => messages.push(`${entry.level}: ${entry.text}`))
  return messages
}

function describe({exception, text}: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description?.split('\n')[0] ?? text
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof BrowserGone)) throw error
}
