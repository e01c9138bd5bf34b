import {join} from 'node:path'
import type {Audience} from '../../core/model/access-level.ts'
import type {WorkspaceData} from '../../core/model/document.ts'
import {sha256} from '../../workspace/cache.ts'
import {programDigest} from '../../workspace/program.ts'
import type {PaperFile, Workspace} from '../../workspace/workspace.ts'
import {isManualPage} from '../address.ts'
import type {SiteMemory} from '../build/site-memory.ts'
import {saidByProgram} from './program-words.ts'
import {codeOf, readSecrets} from './read-secrets.ts'
import {type SearchedFile, searchedFiles, searchLeaks} from './search-leaks.ts'
import type {Leak, Secret} from './secret.ts'
import {secretSearch} from './secret-search.ts'

/**
 * The places of a finished site where something stands that its audience may not see; `official` is the workspace as the office has it. A title or
 * a code that a paper of the audience says itself is no leak: its author wrote it there; nor is what the program's own manual says. `last`: files
 * that stand from a build without leaks are not searched for the same things again.
 */
export async function findLeaks(
  folder: string,
  official: Workspace,
  audience: Audience,
  last?: LastBuild
): Promise<Leak[]> {
  const {secrets, open} = readSecrets(official, audience)
  const things = sha256(JSON.stringify([await programDigest('src/site'), secrets]))
  const leaks = await searchLeaks([...(await searchedFiles(folder)), ...standingFiles(things, last)], secrets)
  last?.memory.searchedFor(things)
  const own = await saidByProgram(secretsWhere(leaks, ({file, secret}) => secret !== undefined && isManualPage(file)))
  const doubtful = secretsWhere(leaks, ({secret}) => secret !== undefined && isTitle(secret))
  const said = doubtful.length > 0 ? saidIn(open, doubtful, official.data) : new Set<Secret>()
  return leaks.filter(
    ({file, secret}) => secret === undefined || !(said.has(secret) || (own.has(secret) && isManualPage(file)))
  )
}

/** The folder of the last build, and what of it stands. */
export interface LastBuild {
  outDir: string
  memory: Pick<SiteMemory, 'standing' | 'wasSearched' | 'searchedFor'>
}

// --- internal ---

/** Files of the last build that stand, and were not searched for these things. */
function standingFiles(things: string, last: LastBuild | undefined): SearchedFile[] {
  if (!last) return []
  const {outDir, memory} = last
  const files = [...memory.standing()].filter(file => !memory.wasSearched(file, things))
  return files.map(file => ({file, path: join(outDir, file)}))
}

function secretsWhere(leaks: readonly Leak[], isMeant: (leak: Leak) => boolean): Secret[] {
  return [...new Set(leaks.filter(isMeant).flatMap(({secret}) => secret ?? []))]
}

function isTitle({kind}: Secret): boolean {
  return kind === 'subject' || kind === 'code'
}

function saidIn(open: readonly PaperFile[], secrets: readonly Secret[], data: WorkspaceData): Set<Secret> {
  const search = secretSearch(secrets)
  const said = new Set<Secret>()
  for (const {text} of open) search.find(text, secret => said.add(secret))
  const codes = secrets.filter(secret => secret.kind === 'code' && !said.has(secret))
  if (codes.length === 0) return said
  const known = new Set(open.map(paper => codeOf(paper, data)))
  for (const secret of codes) if (known.has(secret.text)) said.add(secret)
  return said
}
