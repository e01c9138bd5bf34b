import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {defaultSite} from '../../core/data/site-settings.ts'
import {linksOf} from '../page-links.ts'
import {pageAssets} from './page-assets.ts'
import {assetFiles, siteAssets} from './site-assets.ts'

const root = mkdtempSync(join(tmpdir(), 'vanthu-assets-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

const served = {...defaultSite, address: 'https://kho.example/'}

test('every file is named by its content, and its integrity is that of its content', async () => {
  const files = assetFiles(await siteAssets(root, defaultSite))
  expect([...files.keys()].map(name => name.replace(/-[0-9a-f]{10}\./, '.')).sort()).toEqual(
    expect.arrayContaining(['site.css', 'site.js', 'missing.js', 'paper.css', 'lists.css'])
  )
  for (const {content, integrity} of files.values())
    expect(integrity).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`)
})

test('a page loads what all pages load, then its own, each once, with integrity where the site stands on a server', async () => {
  const assets = await siteAssets(root, served)
  const load = (settings: typeof defaultSite) =>
    pageAssets(assets, {
      link: linksOf('lich/2026/', settings),
      settings,
      wanted: {styles: ['lists', 'site'], scripts: ['list']}
    })
  const {styles, scripts} = load(served)
  expect(styles.map(({link}) => link.replace(/-[0-9a-f]{10}/, ''))).toEqual([
    '../../assets/site.css',
    '../../assets/lists.css'
  ])
  expect(scripts.map(({link}) => link.replace(/-[0-9a-f]{10}/, ''))).toEqual([
    '../../assets/site.js',
    '../../assets/list.js'
  ])
  for (const {integrity} of [...styles, ...scripts]) expect(integrity).toMatch(/^sha384-/)
  // From a folder that is opened without a server browsers refuse files with integrity.
  for (const {integrity} of load(defaultSite).styles) expect(integrity).toBeUndefined()
})

test('scripts are classic ones without imports; styles load nothing from elsewhere', async () => {
  const {scripts, styles} = await siteAssets(root, defaultSite)
  for (const {content} of scripts.values()) expect(content).not.toMatch(/^(?:import|export)\b|\beval\(|new Function/)
  for (const {content} of styles.values()) expect(content).not.toMatch(/@import|url\((?!fonts\/|["']?data:)/)
})

test('a logo that is not there is named', async () => {
  await expect(siteAssets(root, {...defaultSite, logo: 'huy-hieu.svg'})).rejects.toThrow('public/huy-hieu.svg')
  const {logo} = await siteAssets(root, {...defaultSite, logo: 'favicon.svg'})
  expect(logo?.address).toMatch(/^assets\/logo-[0-9a-f]{10}\.svg$/)
})
