import {join} from 'node:path'
import {build} from 'esbuild'
import {type Asset, assetOf} from './asset.ts'
import {projectFolder} from './project-folder.ts'

/** The scripts of the site, each an entry `src/site/browser/<name>.ts`; every page loads `site`. */
export const scriptNames = ['site', 'list', 'missing', 'reading', 'search'] as const
export type ScriptName = (typeof scriptNames)[number]

/** One script with all that it imports, made small; a classic script, so that a page opened from a folder can load it. */
export async function bundleScript(name: ScriptName): Promise<Asset> {
  const {outputFiles} = await build({
    entryPoints: [join(projectFolder, 'src/site/browser', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent'
  })
  return assetOf(name, 'js', outputFiles[0]!.text)
}
