import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Measured, measureProcess} from './measure-process.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** The peer of the archive site: Astro with its own MDX, a page a paper of the same folder; no search, no checks, no lists. */
export async function buildStockAstro(content: string): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), 'vanthu-stock-astro-'))
  try {
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
    for (const [file, text] of Object.entries(sources(content))) {
      mkdirSync(dirname(join(root, file)), {recursive: true})
      writeFileSync(join(root, file), text)
    }
    const program = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs')
    const env = {ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192'}
    return await measureProcess([program, 'build', '--root', root, '--silent'], env)
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

// --- internal ---

function sources(content: string): Record<string, string> {
  return {
    'package.json': '{"type": "module"}',
    'astro.config.mjs': `import mdx from '@astrojs/mdx'\nexport default {integrations: [mdx()]}\n`,
    'src/content.config.ts': `import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
export const collections = {papers: defineCollection({loader: glob({base: ${JSON.stringify(content)}, pattern: '**/*.mdx'})})}
`,
    'src/pages/[...id].astro': `---
import {getCollection, render} from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('papers')).map(paper => ({params: {id: paper.id}, props: {paper}}))
}
const {Content} = await render(Astro.props.paper)
---
<html lang="vi"><head><meta charset="utf-8"><title>{Astro.props.paper.data.subject}</title></head><body><Content /></body></html>
`
  }
}
