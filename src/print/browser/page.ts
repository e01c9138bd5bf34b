import type {Protocol} from 'devtools-protocol'
import {BrowserGone, type DevtoolsSession} from './devtools-pipe.ts'
import type {Browser} from './launch.ts'

/** A page of the browser's one address, without a network. */
export interface Page {
  /** runs a function in the page, by its source: it sees nothing but its arguments, which are plain data */
  evaluate<Args extends unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>
  pdf(): Promise<Buffer>
  /** uncaught errors and what the page wrote to its console, as `error: …`, `warning: …` */
  messages: string[]
  close(): Promise<void>
}

/** Takes the page that the browser opened by itself, or opens another one in a process of its own. */
export async function openPage(browser: Browser): Promise<Page> {
  const {devtools} = browser
  const {targetId, close} = (await firstTarget(browser)) ?? (await newTarget(browser))
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
    loaded(session, browser.url)
  ])
  return {
    messages,
    // The page gives what the function's own type says.
    evaluate: (work, ...args) => evaluate(session, `(${work})(...${JSON.stringify(args)})`) as Promise<never>,
    async pdf() {
      const {data} = await session.send('Page.printToPDF', pdfSettings)
      return Buffer.from(data, 'base64')
    },
    async close() {
      await close().catch(ignoreGone)
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

interface Target {
  targetId: string
  close(): Promise<unknown>
}

/** Browsers whose first page was taken. */
const taken = new WeakSet<Browser>()

async function firstTarget(browser: Browser): Promise<Target | undefined> {
  if (taken.has(browser)) return undefined
  taken.add(browser)
  const {targetInfos} = await browser.devtools.send('Target.getTargets')
  const targetId = targetInfos.find(({type}) => type === 'page')?.targetId
  return targetId === undefined
    ? undefined
    : {targetId, close: () => browser.devtools.send('Target.closeTarget', {targetId})}
}

async function newTarget({devtools, url, framesOnDemand}: Browser): Promise<Target> {
  const {browserContextId} = await devtools.send('Target.createBrowserContext')
  const frames = framesOnDemand ? {enableBeginFrameControl: true} : {}
  const {targetId} = await devtools.send('Target.createTarget', {url, browserContextId, ...frames})
  return {targetId, close: () => devtools.send('Target.disposeBrowserContext', {browserContextId})}
}

/** Waits for the end of the page's loading, which may be over. */
async function loaded(session: DevtoolsSession, url: string): Promise<void> {
  const event = Promise.withResolvers<void>()
  session.on('Page.loadEventFired', () => event.resolve())
  await session.send('Page.enable')
  const state = 'document.readyState + " " + location.href'
  // the document that is asked may be on its way out
  const known = await evaluate(session, state).catch(error =>
    error instanceof BrowserGone ? Promise.reject(error) : ''
  )
  if (known !== `complete ${url}`) await event.promise
}

async function evaluate(session: DevtoolsSession, expression: string): Promise<unknown> {
  const settings = {expression, awaitPromise: true, returnByValue: true}
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', settings)
  if (exceptionDetails) throw new Error(describe(exceptionDetails))
  return result.value
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
