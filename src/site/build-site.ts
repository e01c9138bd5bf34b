import {mkdir, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Audience} from '../core/model/access-level.ts'
import {WorkspaceError} from '../workspace/workspace-error.ts'
import {publishSite} from './publish.ts'
import {type AstroRun, runAstro} from './run-astro.ts'
import {type SiteInput, siteVariables} from './site-input.ts'

/** What a site is built from, and where to. */
export interface SiteBuild {
  /** folder with `content/` and `data/` */
  root: string
  outDir: string
  /** who reads the site; the office where nothing is said */
  audience?: Audience
  /** id → file below `<outDir>/pdf/`, of the papers that were printed */
  pdfs: ReadonlyMap<string, string>
}

/** Build the archive site of a workspace; `<outDir>/pdf/` is left as it is. Every failure is a `WorkspaceError` of one line. */
export async function buildSite(site: SiteBuild, run: (call: AstroRun) => Promise<string[]> = runAstro): Promise<void> {
  try {
    await withScratchFolder(folder => buildIn(folder, site, run))
  } catch (error) {
    throw isDiskError(error) ? diskFailure(error.path ?? site.outDir, error.code) : error
  }
}

// --- internal ---

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

async function buildIn(
  folder: string,
  {root, outDir, audience = 'internal', pdfs}: SiteBuild,
  run: (call: AstroRun) => Promise<string[]>
): Promise<void> {
  const input = join(folder, 'input.json')
  const contents: SiteInput = {root: resolve(root), audience, pdfs: Object.fromEntries(pdfs), words: {}}
  await writeFile(input, JSON.stringify(contents))
  const failure = await run({
    project: projectFolder,
    outDir: join(folder, 'site'),
    variables: {
      [siteVariables.input]: input,
      [siteVariables.cache]: join(folder, 'cache')
    }
  })
  if (failure.length > 0) throw buildFailure(failure)
  await publishSite(join(folder, 'site'), resolve(outDir))
}

/** Inside of the repository, since Astro's code of the pages finds its packages only from there. */
async function withScratchFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const scratch = join(projectFolder, '.vanthu', 'astro')
  await mkdir(scratch, {recursive: true})
  await dropLeftovers(scratch)
  const folder = await mkdtemp(join(scratch, 'build-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Folders of builds that were killed; a living one is never a day old. */
async function dropLeftovers(scratch: string): Promise<void> {
  for (const name of await readdir(scratch)) {
    const path = join(scratch, name)
    const made = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now()
    if (Date.now() - made > 86_400_000) await rm(path, {recursive: true, force: true})
  }
}

function buildFailure(log: string[]): WorkspaceError {
  const text = log.join(' | ')
  return new WorkspaceError(
    {vi: `Không tạo được trang: ${text}`, en: `The site could not be built: ${text}`},
    {
      vi: 'Đây có thể là lỗi của vanthu; gửi dòng này cho người quản trị.',
      en: 'This may be a fault of vanthu; send this line to its maintainers.'
    }
  )
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException & {code: string} {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

function diskFailure(path: string, code: string): WorkspaceError {
  return new WorkspaceError(
    {vi: `Không ghi được ${path} (${code})`, en: `Cannot write ${path} (${code})`},
    {vi: 'Kiểm tra dung lượng và quyền ghi của thư mục.', en: 'Check the free space and the permissions of the folder.'}
  )
}
