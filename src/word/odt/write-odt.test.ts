import {inflateSync, strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {contentHash, exportedOdt, fixturePapers, samplePapers} from '../../testing/exported-paper.ts'
import {find, findAll, type OfficePackage, parseXml, textIn, type XmlElement} from '../../testing/office-package.ts'
import {paperOf} from '../../testing/official-lines.ts'
import {officialWords, sortedWords} from '../../testing/official-words.ts'
import {planPaper} from '../plan/plan-paper.ts'
import {writeOdt} from './write-odt.ts'

const profiles = ['official-state-nd30', 'official-party-hd36', 'official-party-hd05'] as const
const papers = [...(await samplePapers()), ...(await Promise.all(profiles.map(fixturePapers))).flat()]

test.each(papers.map(paper => [`${paper.profile.id} ${paper.id}`, paper] as const))(
  '%s: every word of the sheet and no other',
  async (_, paper) => expect(wordsOf(await exportedOdt(paper))).toEqual(officialWords(paper))
)

test('the package: mimetype first and stored, every file in the manifest, every part well-formed', async () => {
  for (const paper of papers) {
    const bytes = await writeOdt(planPaper(paper, contentHash), paper.profile)
    // At this place and not packed: so that programs know the file by its first bytes.
    expect(strFromU8(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
    const source = await exportedOdt(paper)
    const listed = findAll(source.xml('META-INF/manifest.xml'), 'manifest:file-entry')
      .map(({attributes}) => attributes['manifest:full-path'])
      .filter(path => path !== '/')
    expect(source.names.filter(name => !/^(mimetype|META-INF\/)/.test(name))).toEqual(listed)
    for (const name of source.names.filter(name => name.endsWith('.xml'))) expect(() => source.xml(name)).not.toThrow()
  }
})

test('every style that the text names is there', async () => {
  for (const paper of papers) {
    const source = await exportedOdt(paper)
    const roots = [source.xml('content.xml'), source.xml('styles.xml')]
    const defined = roots.flatMap(root =>
      ['style:style', 'style:master-page', 'style:page-layout'].flatMap(name =>
        findAll(root, name).map(({attributes}) => attributes['style:name'])
      )
    )
    const named = roots.flatMap(root =>
      attributeValues(
        root,
        /(?<!^style):style-name$|^style:(master-page-name|page-layout-name|parent-style-name|next-style-name)$/
      )
    )
    expect(named.filter(name => !defined.includes(name))).toEqual([])
  }
})

test('the first page has no number, those after it have; the lengths are the profile’s', async () => {
  const paper = paperOf('type: bao-cao\norgan: dang-uy\nissuedDate: 2026-06-15')
  const styles = (await exportedOdt(paper)).xml('styles.xml')
  const masters = findAll(styles, 'style:master-page')
  expect(masters.map(master => findAll(master, 'text:page-number').length)).toEqual([0, 1])
  expect(masters[0]!.attributes['style:next-style-name']).toBe(masters[1]!.attributes['style:name'])
  const [first, next] = findAll(styles, 'style:page-layout-properties').map(({attributes}) => attributes)
  expect(first).toMatchObject({
    'fo:page-width': '210mm',
    'fo:margin-top': '20mm',
    'fo:margin-left': '30mm',
    'fo:margin-right': '15mm'
  })
  // The head stands inside: 10 mm of margin, 10 mm of head.
  expect(next?.['fo:margin-top']).toBe('10mm')
  expect(findAll(styles, 'style:header-footer-properties')[0]?.attributes['svg:height']).toBe('10mm')
})

test('two runs give the same bytes', async () => {
  for (const paper of papers.slice(0, 3)) {
    const write = () => writeOdt(planPaper(paper, contentHash), paper.profile)
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true)
  }
})

test('spanned cells leave marks where they cover others; the head is one', async () => {
  const body = '| A | B |\n|---|---|\n| 1 | 2 |'
  const content = (await exportedOdt(paperOf('type: bao-cao', body))).xml('content.xml')
  const data = findAll(content, 'table:table').find(table => findAll(table, 'table:table-header-rows').length > 0)!
  expect(findAll(data, 'table:table-row').map(row => row.children.length)).toEqual([2, 2])
})

test('the record of the origin comes back whole', async () => {
  const paper = paperOf('type: bao-cao', 'Lời "có" <dấu> & xuống\ndòng.')
  const meta = (await exportedOdt(paper)).xml('meta.xml')
  const record = findAll(meta, 'meta:user-defined').find(({attributes}) => attributes['meta:name'] === 'vanthu-origin')!
  const source = textIn(find(parseXml(textIn(record)), 'source'))
  expect(strFromU8(inflateSync(Buffer.from(source, 'base64')))).toBe(paper.text)
})

test('a picture lies in the package twice, drawn and in dots', async () => {
  const paper = papers.find(({body}) => JSON.stringify(body).includes('"Chart"'))
  if (!paper) return
  const names = Object.keys(unzipSync(await writeOdt(planPaper(paper, contentHash), paper.profile)))
  expect(names.filter(name => name.startsWith('Pictures/')).slice(0, 2)).toEqual(['Pictures/1.png', 'Pictures/1.svg'])
})

// --- internal ---

/** The frame at the foot of the last page holds a mark that the tree does not have. */
function wordsOf(source: OfficePackage): string[] {
  const paragraphs = linesIn(find(source.xml('content.xml'), 'office:text'))
  return sortedWords(paragraphs.join(' '))
}

function linesIn(node: XmlElement): string[] {
  if (node.name === 'table:desc' || node.name === 'svg:title' || node.name === 'svg:desc') return []
  if (node.name === 'text:p' || node.name === 'text:h') {
    if (node.attributes['text:style-name'] === 'Circulation') return []
    return [
      textOf(node),
      ...findAll(node, 'text:note-body').flatMap(linesIn),
      ...findAll(node, 'draw:text-box').flatMap(linesIn)
    ]
  }
  return node.children.flatMap(child => (typeof child === 'string' ? [] : linesIn(child)))
}

function textOf(node: XmlElement): string {
  if (['text:line-break', 'text:tab', 'text:s'].includes(node.name)) return ' '
  if (['text:note', 'draw:frame'].includes(node.name)) return ''
  return node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

function attributeValues(node: XmlElement, name: RegExp): string[] {
  const own = Object.entries(node.attributes).flatMap(([key, value]) => (name.test(key) ? [value] : []))
  return [...own, ...node.children.flatMap(child => (typeof child === 'string' ? [] : attributeValues(child, name)))]
}
