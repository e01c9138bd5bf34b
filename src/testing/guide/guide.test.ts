import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {addresses, guidePictureAddress} from '../../site/address.ts'
import {projectFolder} from '../../site/assets/project-folder.ts'
import {guideChapters} from '../../site/manual/guide-chapters.ts'
import {guidePictures} from '../../site/manual/guide-pictures.ts'
import {manualPages} from '../../site/manual/pages/index.ts'
import {manual} from '../../site/text/manual.ts'
import {chapterFile, followGuide, isAsShown} from './follow-guide.ts'

const folder = mkdtempSync(join(tmpdir(), 'vanthu-guide-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const slugs = guideChapters.map(({slug}) => slug)
const textOf = (slug: string) => readFileSync(chapterFile(slug), 'utf8')

test('every chapter is on the list, and says which one it is', () => {
  const files = readdirSync(join(projectFolder, 'src/pages/huong-dan')).filter(file => file.endsWith('.mdx'))
  expect(files.sort()).toEqual(slugs.map(slug => `${slug}.mdx`).sort())
  for (const slug of slugs) expect(textOf(slug)).toMatch(`chapter: ${slug}\n`)
})

test.each(slugs)('“%s” names each file above what is to stand in it', slug => {
  const blocks = [...textOf(slug).matchAll(/^([^\n]*)\n\n```\w+ file=(\S+)/gm)]
  expect(blocks).toHaveLength([...textOf(slug).matchAll(/ file=/g)].length)
  for (const [, above, path] of blocks) expect(above).toContain(`\`${path}\``)
})

// One story: each chapter goes on in the folder where the last one ended.
test.each(slugs)(
  'whoever does what “%s” says sees what it shows',
  async slug => {
    const runs = await followGuide(slug, folder)
    expect(runs.length).toBeGreaterThan(0)
    for (const {call, printed} of runs)
      if (!isAsShown(call, printed)) expect(printed, `${slug}.mdx:${call.line}`).toEqual(call.shown)
  },
  240_000
)

test('every link of a chapter leads to a page of the site', async () => {
  const pages = await manualPages({language: 'vi', words: manual.vi})
  const known = [...pages, ...guideChapters, {address: addresses.rules}, {address: addresses.profiles}]
  const targets = known.map(({address}) => new URL(`${address}index.html`, 'http://kho.test/').href)
  for (const {slug, address} of guideChapters)
    for (const [, link = ''] of textOf(slug).matchAll(/\]\((\.[^)]*)\)/g))
      expect(targets).toContain(new URL(link, `http://kho.test/${address}`).href)
})

test('every picture is small, tells nothing of its maker, and stands in a chapter', () => {
  const used = slugs.flatMap(slug => [...textOf(slug).matchAll(/<Picture name="([^"]*)"/g)].map(match => match[1]))
  expect(guidePictures.map(({name}) => name).sort()).toEqual(used.sort())
  expect(guidePictures.length).toBeLessThanOrEqual(8)
  for (const {name, alt} of guidePictures) {
    const file = join(projectFolder, 'public', guidePictureAddress(name))
    expect(statSync(file).size).toBeLessThanOrEqual(80 * 1024)
    expect(readFileSync(file, 'latin1')).toMatch(/^RIFF.{4}WEBPVP8/s)
    expect(readFileSync(file, 'latin1')).not.toMatch(/EXIF|XMP |ICCP/)
    expect(alt.length).toBeGreaterThan(40)
  }
})
