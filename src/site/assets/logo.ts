import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type Asset, assetOf} from './asset.ts'
import {projectFolder} from './project-folder.ts'

/** The office's logo, from `public/` of the workspace or of vanthu itself. */
export async function readLogo(root: string, name: string): Promise<Asset> {
  for (const folder of [root, projectFolder]) {
    const bytes = await readFile(join(folder, 'public', name)).catch(() => undefined)
    if (bytes) return assetOf('logo', name.endsWith('.svg') ? 'svg' : 'png', new Uint8Array(bytes))
  }
  throw new Error(`public/${name}: data/settings.yaml, site.logo`)
}
