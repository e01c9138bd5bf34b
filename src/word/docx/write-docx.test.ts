import {expect, test} from 'vitest'
import {docxBytes, exportedDocx, fixturePapers, samplePapers} from '../../testing/exported-paper.ts'
import {
  childElements,
  find,
  findAll,
  type OfficePackage,
  openOfficePackage,
  textIn,
  type XmlElement
} from '../../testing/office-package.ts'
import {paperOf} from '../../testing/official-lines.ts'
import {officialWords, sortedWords} from '../../testing/official-words.ts'
import {wordLabels} from '../../testing/word-labels.ts'

const profiles = ['official-state-nd30', 'official-party-hd36', 'official-party-hd05'] as const
const papers = [...(await samplePapers()), ...(await Promise.all(profiles.map(fixturePapers))).flat()]

test.each(papers.map(paper => [`${paper.profile.id} ${paper.id}`, paper] as const))(
  '%s: every word of the sheet and no other, labels as Word counts them',
  async (_, paper) => {
    const source = await exportedDocx(paper)
    expect(wordsOf(source)).toEqual(officialWords(paper))
  }
)

test('two runs give the same bytes, whatever was written before', async () => {
  const [paper, other] = papers
  const first = await docxBytes(paper!)
  await docxBytes(other!)
  expect(Buffer.from(await docxBytes(paper!)).equals(Buffer.from(first))).toBe(true)
})

test('every part is well-formed, has a type, and is where its relationships point', async () => {
  for (const paper of papers) {
    const source = await exportedDocx(paper)
    const types = source.xml('[Content_Types].xml')
    const typed = findAll(types, 'Override').map(({attributes}) => attributes.PartName!.slice(1))
    const endings = findAll(types, 'Default').map(({attributes}) => attributes.Extension!)
    expect(typed.filter(name => !source.names.includes(name))).toEqual([])
    for (const name of source.names) {
      if (/\.(xml|rels)$/.test(name)) expect(() => source.xml(name)).not.toThrow()
      expect(typed.includes(name) || endings.includes(name.split('.').at(-1)!)).toBe(true)
    }
    for (const rels of source.names.filter(name => name.endsWith('.rels')))
      for (const {attributes} of findAll(source.xml(rels), 'Relationship'))
        expect(source.names).toContain(targetOf(rels, attributes.Target!))
  }
})

test('the sheet: every length of the profile in twips, number from the second page, appendices counted anew', async () => {
  for (const paper of papers) {
    const source = await exportedDocx(paper)
    const {page} = paper.profile
    const sections = findAll(source.xml('word/document.xml'), 'w:sectPr')
    for (const section of sections) {
      const size = find(section, 'w:pgSz').attributes
      const sides = [Number(size['w:w']), Number(size['w:h'])]
      const sheet = [twips(page.width.value), twips(page.height.value)]
      expect(sides).toEqual(size['w:orient'] === 'landscape' ? sheet.reverse() : sheet)
      expect(find(section, 'w:pgMar').attributes).toMatchObject({
        'w:top': String(twips(page.margins.top.value)),
        'w:right': String(twips(page.margins.right.value)),
        'w:bottom': String(twips(page.margins.bottom.value)),
        'w:left': String(twips(page.margins.left.value)),
        'w:header': String(twips(page.pageNumber.fromTop.value))
      })
      expect(findAll(section, 'w:titlePg')).toHaveLength(1)
      expect(findAll(section, 'w:headerReference').map(({attributes}) => attributes['w:type'])).toEqual([
        'default',
        'first'
      ])
    }
    expect(find(sections[0]!, 'w:pgNumType').attributes['w:start']).toBe('1')
    const number = source.xml('word/header1.xml')
    expect(textIn(number).trim()).toBe('PAGE')
    expect(find(number, 'w:pStyle').attributes['w:val']).toBe('PageNumber')
  }
})

test('tables: exact widths on table, columns and cells; heads repeat, rows stay whole, each says what it holds', async () => {
  for (const paper of papers) {
    const tables = findAll((await exportedDocx(paper)).xml('word/document.xml'), 'w:tbl')
    for (const table of tables) {
      const columns = childElements(child(table, 'w:tblGrid')).map(({attributes}) => Number(attributes['w:w']))
      const properties = child(table, 'w:tblPr')
      expect(Number(child(properties, 'w:tblW').attributes['w:w'])).toBe(sum(columns))
      expect(childElements(properties).at(-1)?.name).toBe('w:tblDescription')
      expect(childElements(properties).at(-1)?.attributes['w:val']).not.toBe('')
      for (const row of childElements(table).filter(({name}) => name === 'w:tr')) {
        const cells = childElements(row).filter(({name}) => name === 'w:tc')
        const widths = cells.map(cell => Number(find(cell, 'w:tcW').attributes['w:w']))
        expect(sum(widths)).toBe(sum(columns))
        expect(findAll(child(row, 'w:trPr'), 'w:cantSplit')).toHaveLength(1)
        // Word asks for a paragraph at the end of every cell.
        for (const cell of cells) expect(childElements(cell).at(-1)?.name).toBe('w:p')
      }
    }
  }
})

const table = `| TT | Chỉ tiêu | Kết quả |
|---:|---|---:|
| 1 | Số hộ | 12 |`

test('a data table repeats its head; the letterhead has none', async () => {
  const source = await exportedDocx(paperOf('type: bao-cao\norgan: ubnd', table))
  const rows = findAll(source.xml('word/document.xml'), 'w:tr')
  expect(rows.map(row => findAll(row, 'w:tblHeader').length)).toEqual([0, 0, 1, 0])
})

test('the letterhead has the columns of the profile, the closing those of the signature', async () => {
  const paper = paperOf('type: bao-cao\norgan: ubnd\nsigner: {position: CHỦ TỊCH, fullName: Lò Văn An}')
  const tables = findAll((await exportedDocx(paper)).xml('word/document.xml'), 'w:tbl')
  const {header, signature} = paper.profile
  expect(tables.map(columnsOf)).toEqual([
    [header.leftWidth.value, header.rightWidth.value],
    [signature.leftWidth.value, signature.rightWidth.value]
  ])
})

test('notes are real notes: called in the text, their text begins with a space', async () => {
  const source = await exportedDocx(paperOf('type: bao-cao', 'Một[^1] và hai.[^2]\n\n[^1]: Chú một.\n[^2]: Chú hai.'))
  const calls = findAll(source.xml('word/document.xml'), 'w:footnoteReference')
  expect(calls.map(({attributes}) => attributes['w:id'])).toEqual(['1', '2'])
  const notes = findAll(source.xml('word/footnotes.xml'), 'w:footnote').filter(
    ({attributes}) => !attributes['w:type'] && Number(attributes['w:id']) > 0
  )
  expect(notes.map(textIn)).toEqual([' Chú một.', ' Chú hai.'])
  expect(notes.flatMap(note => findAll(note, 'w:footnoteRef'))).toHaveLength(2)
  expect(findAll(source.xml('word/document.xml'), 'w:numRestart')[0]?.attributes['w:val']).toBe('eachSect')
})

test('the file knows its paper: properties, language, and the whole record of its origin', async () => {
  const paper = paperOf('type: bao-cao\nsubject: Kết quả <6> tháng & năm\nissuedDate: 2026-06-15')
  const source = await exportedDocx(paper)
  const core = source.xml('docProps/core.xml')
  expect(textIn(find(core, 'dc:title'))).toBe('Báo cáo - Kết quả <6> tháng & năm')
  expect(textIn(find(core, 'dcterms:created'))).toBe('2026-06-15T00:00:00Z')
  expect(textIn(find(core, 'dcterms:modified'))).toBe('2026-06-15T00:00:00Z')
  const custom = findAll(source.xml('docProps/custom.xml'), 'property').map(({attributes}) => attributes.name)
  expect(custom).toEqual(['vanthu-id', 'vanthu-content-hash', 'vanthu-schema-version'])
  const language = find(find(source.xml('word/styles.xml'), 'w:docDefaults'), 'w:lang')
  expect(language.attributes['w:val']).toBe('vi-VN')
  expect(find(source.xml('word/settings.xml'), 'w:themeFontLang').attributes['w:val']).toBe('vi-VN')
})

test('a zip opened twice is the same: parts in order, one fixed time', async () => {
  const bytes = await docxBytes(papers[0]!)
  const {names} = openOfficePackage(bytes)
  expect(names[0]).toBe('[Content_Types].xml')
  expect(names.slice(1)).toEqual(names.slice(1).toSorted())
})

// --- internal ---

function wordsOf(source: OfficePackage): string[] {
  const label = wordLabels(source)
  // The mark at the foot of the last page is no part of the tree: the printed sheet has it from its style sheet.
  const paragraphs = findAll(source.xml('word/document.xml'), 'w:p').filter(
    paragraph => findAll(paragraph, 'w:pStyle')[0]?.attributes['w:val'] !== 'Circulation'
  )
  const notes = findAll(source.xml('word/footnotes.xml'), 'w:p')
  return sortedWords(
    [...paragraphs.map(paragraph => label(paragraph) + runsOf(paragraph)), ...notes.map(runsOf)].join(' ')
  )
}

/** Text of a paragraph; breaks and tabs part words. */
function runsOf(node: XmlElement): string {
  if (node.name === 'w:br' || node.name === 'w:tab') return ' '
  return node.children.map(part => (typeof part === 'string' ? part : runsOf(part))).join('')
}

function targetOf(rels: string, target: string): string {
  const folder = rels.replace(/_rels\/[^/]+$/, '')
  return new URL(target, `file:///${folder}`).pathname.slice(1)
}

function child(node: XmlElement, name: string): XmlElement {
  return childElements(node).find(element => element.name === name)!
}

function columnsOf(node: XmlElement): number[] {
  return childElements(child(node, 'w:tblGrid')).map(({attributes}) =>
    Math.round((Number(attributes['w:w']) / 1440) * 25.4)
  )
}

function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
