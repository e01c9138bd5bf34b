import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {findBrowser} from '../../print/browser/find-browser.ts'
import {runCommand} from './timing.ts'

/** Another program that makes a PDF from the same HTML; it is timed only where it is installed. */
export interface Peer {
  name: string
  /** one whole process, one paper */
  print: (html: string, pdf: string) => Promise<void>
}

/** The peers on the PATH of this machine. */
export async function installedPeers(): Promise<Peer[]> {
  const peers = [await pagedjsCli(), weasyPrint()]
  return peers.filter(peer => peer !== undefined)
}

// --- internal ---

function onPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, program))
    .find(path => existsSync(path))
}

async function pagedjsCli(): Promise<Peer | undefined> {
  const program = onPath('pagedjs-cli')
  if (!program) return undefined
  // The same browser as ours, or the comparison is of browsers.
  const {path, env} = await findBrowser()
  return {
    name: 'pagedjs-cli',
    print: (html, pdf) =>
      runCommand(program, [html, '-o', pdf, '--browserArgs', '--no-sandbox'], {...env, PUPPETEER_EXECUTABLE_PATH: path})
  }
}

function weasyPrint(): Peer | undefined {
  const program = onPath('weasyprint')
  return program ? {name: 'WeasyPrint', print: (html, pdf) => runCommand(program, ['-q', html, pdf])} : undefined
}
