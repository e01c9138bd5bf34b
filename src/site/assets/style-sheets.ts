import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {transform} from 'esbuild'
import {fontFaces} from '../fonts.ts'
import {columnRules} from '../reading/column-classes.ts'
import {sideNoteRules} from '../reading/side-notes.ts'
import {type AccentColours, accentRules} from './accent.ts'
import {type Asset, assetOf} from './asset.ts'
import {projectFolder} from './project-folder.ts'

/** The style sheets of the site, each made of files of `styles/`; every page loads `site`. */
const sheets = {
  site: ['site-frame.css', 'site.css'],
  lists: ['site-lists.css', 'site-home.css', 'site-calendar.css'],
  search: ['site-search.css'],
  paper: [
    'site-paper.css',
    'site-sheet.css',
    'site-closing.css',
    'site-notes.css',
    'site-data.css',
    'site-sources.css'
  ],
  datasets: ['site-data.css', 'site-sources.css', 'site-datasets.css', 'site-manual.css'],
  manual: ['site-manual.css', 'site-guide.css']
} as const

export type StyleName = keyof typeof sheets
export const styleNames = Object.keys(sheets).filter((name): name is StyleName => name in sheets)

/** One style sheet, made small. */
export async function bundleStyles(name: StyleName, colours: AccentColours): Promise<Asset> {
  const files = sheets[name].map(file => readFile(join(projectFolder, 'styles', file), 'utf8'))
  const made = madeRules(name, colours)
  const {code} = await transform([made.before, ...(await Promise.all(files)), made.after].join('\n'), {
    loader: 'css',
    minify: true,
    target: 'esnext',
    charset: 'utf8',
    legalComments: 'none'
  })
  return assetOf(name, 'css', code)
}

// --- internal ---

/** What no file of `styles/` can say: fonts and the office's colours for all pages, columns and notes for papers. */
function madeRules(name: StyleName, colours: AccentColours): {before: string; after: string} {
  if (name === 'site') return {before: fontFaces(), after: accentRules(colours)}
  return {before: '', after: name === 'paper' ? columnRules() + sideNoteRules() : ''}
}
