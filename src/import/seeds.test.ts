import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readLabel} from '../core/markdown/labels.ts'
import {parseMarkdown} from '../core/markdown/parse.ts'
import {readYaml} from '../core/markdown/yaml.ts'
import {frontMatterSchema} from '../core/model/front-matter.ts'
import {readFrontMatter} from '../core/model/read-front-matter.ts'
import {importText} from './import-file.ts'
import {
  type Counts,
  countsOf,
  notesLast,
  printedBody,
  printedEnd,
  printedHead,
  printedNotes,
  textOf,
  tokens
} from './seed-oracle.ts'

const folder = new URL('../../../shared/seeds/', import.meta.url)
const present = existsSync(folder)
if (!present) console.warn('seeds.test.ts: ../shared/seeds is absent, the real papers are not tested')

/** Counted by hand and with grep on the five papers. */
const expected: Record<string, Counts> = {
  '000': {
    part: 0,
    roman: 5,
    arabic: 16,
    decimal: 2,
    letter: 2,
    numbered: 2,
    dashes: 10,
    notes: 3,
    recipients: 4,
    to: 0,
    signers: 1
  },
  '001': {
    part: 2,
    roman: 2,
    arabic: 9,
    decimal: 0,
    letter: 0,
    numbered: 8,
    dashes: 0,
    notes: 0,
    recipients: 5,
    to: 0,
    signers: 0
  },
  '002': {
    part: 0,
    roman: 2,
    arabic: 0,
    decimal: 0,
    letter: 0,
    numbered: 6,
    dashes: 9,
    notes: 0,
    recipients: 0,
    to: 0,
    signers: 0
  },
  '003': {
    part: 0,
    roman: 0,
    arabic: 0,
    decimal: 0,
    letter: 0,
    numbered: 6,
    dashes: 2,
    notes: 1,
    recipients: 4,
    to: 4,
    signers: 1
  },
  '004': {
    part: 0,
    roman: 4,
    arabic: 7,
    decimal: 1,
    letter: 16,
    numbered: 9,
    dashes: 6,
    notes: 1,
    recipients: 6,
    to: 0,
    signers: 1
  }
}

/** Paragraphs in two halves, seen by eye. */
const rejoined: Record<string, number> = {'000': 4, '001': 0, '002': 0, '003': 2, '004': 6}

/** Words that the draft prints in another form: 001 gives two recipients no end mark, and an odd one to the archive line. */
const reformed: Record<string, {source: string[]; draft: string[]}> = {
  '001': {source: ['huyện', 'huyện', 'Lưu./'], draft: ['huyện;', 'huyện;', 'Lưu.']}
}

describe.skipIf(!present)('the five real papers', () => {
  const names = present ? readdirSync(folder).filter(name => name.endsWith('.txt')) : []

  it('are all there', () => {
    expect(names.map(name => name.slice(0, 3)).sort()).toEqual(Object.keys(expected))
  })

  it.each(names)('%s: keeps every word, in its order', name => {
    const {raw, front, tree} = imported(name)
    const {source = [], draft = []} = reformed[name.slice(0, 3)] ?? {}
    const drafted = tokens(
      [...printedHead(front), ...printedBody(tree), ...printedEnd(front), ...printedNotes(tree)].join('\n')
    )
    expect(replaceEach(drafted, draft, source)).toEqual(tokens(notesLast(raw)))
  })

  it.each(names)('%s: has the counts of grep', name => {
    const {raw, front, tree} = imported(name)
    const counts = countsOf(tree, front)
    expect(counts).toEqual(expected[name.slice(0, 3)])
    expect(counts.roman).toBe(grep(raw, /^[IVX]+\. /))
    expect(counts.part).toBe(grep(raw, /^Phần /))
    const labels = counts.arabic + counts.decimal + counts.letter + counts.numbered
    expect(labels).toBe(grep(raw, /^(?:\d+(?:\.\d+)*\.|[a-zđ]\)) /))
    const listed = counts.recipients + (front.archive ? 1 : 0)
    // The first of several addressees stands behind "Kính gửi:".
    expect(counts.dashes + listed + Math.max(0, counts.to - 1)).toBe(grep(raw, /^- /))
    expect(counts.notes).toBe(grep(raw, /^[¹²³]/))
  })

  it.each(names)('%s: is a draft whose front matter is valid, and loses nothing', name => {
    const {front, frontFaults, report} = imported(name)
    expect(frontFaults).toEqual([])
    expect(frontMatterSchema.safeParse(front).success).toBe(true)
    expect(front.status).toBe('draft')
    expect(report.doubtful.filter(item => item.code === 'lost-words')).toEqual([])
  })

  it.each(names)('%s: joins the paragraphs that pages and notes split', name => {
    const {tree, report} = imported(name)
    const joined = [...report.normalised, ...report.doubtful].filter(item => item.code.startsWith('rejoined'))
    expect(joined.flatMap(item => item.lines)).toHaveLength(rejoined[name.slice(0, 3)]!)
    const halves = tree.children
      .filter(node => node.type === 'paragraph')
      .map(textOf)
      .filter(text => /^\p{Ll}(?!\))/u.test(text))
    expect(halves.length).toBe(name.startsWith('002') ? 1 : 0) // the residue of the page
  })

  it('keeps the labels of section III of 000 as they are', () => {
    const headings = imported(names[0]!)
      .tree.children.filter(node => node.type === 'heading')
      .map(node => textOf(node))
    const section = headings.slice(
      headings.findIndex(text => text.startsWith('III.')) + 1,
      headings.findIndex(text => text.startsWith('IV.'))
    )
    expect(section.map(text => readLabel(text)?.label.ordinal)).toEqual([1, 2, 4, 4, 5, 6])
  })

  it('reads what the front matter can hold', () => {
    const fronts = names.map(name => imported(name).front)
    expect(fronts[0]).toMatchObject({
      type: 'bao-cao',
      codeNumber: 429,
      codeNotation: 'BC/ĐU',
      issuedDate: '2026-05-24',
      place: 'Bình Lư',
      issuedBy: 'ban-thuong-vu',
      archive: 'VPĐU'
    })
    expect(fronts[0]).not.toHaveProperty('profile')
    expect(fronts[1]).toMatchObject({type: 'bao-cao', profile: 'state-nd30', numbering: 'parts'})
    expect(fronts[2]).toMatchObject({type: 'thong-bao', profile: 'party-hd36'})
    expect(fronts[2]).not.toHaveProperty('codeNumber')
    expect(fronts[3]).toMatchObject({type: 'cong-van', codeNumber: 2132, codeNotation: 'CV/HU', profile: 'party-hd36'})
    expect(fronts[3]?.signer).toEqual([{fullName: lastLine(names[3]!)}])
    expect(fronts[4]).toMatchObject({
      type: 'nghi-quyet',
      profile: 'party-hd36',
      authorLine: 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY',
      issuedBy: 'ban-thuong-vu'
    })
    expect(fronts[4]?.signer).toEqual([
      {authority: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', fullName: lastLine(names[4]!)}
    ])
  })

  it('reports what a person must look at', () => {
    const doubts = names.map(name => imported(name).report.doubtful.map(item => item.code))
    expect(doubts[1]).toContain('archive-empty')
    expect(doubts[2]).toEqual(
      expect.arrayContaining(['type-proposed', 'profile-proposed', 'page-residue', 'dash-may-be-heading'])
    )
    expect(doubts[4]).toEqual(expect.arrayContaining(['profile-proposed', 'rejoined-capital']))
  })
})

// --- internal ---

function imported(name: string) {
  const bytes = readFileSync(new URL(name, folder))
  const result = importText(bytes, name)
  if ('error' in result) throw new Error(result.error.en)
  const {tree, yaml, faults} = parseMarkdown(result.mdx)
  expect(faults).toEqual([])
  const {front, faults: frontFaults} = readFrontMatter(readYaml(yaml?.text ?? ''))
  return {raw: bytes.toString('utf8'), front, frontFaults, tree, report: result.report}
}

function grep(text: string, pattern: RegExp): number {
  return text.split('\n').filter(line => pattern.test(line)).length
}

/** The last occurrences of the draft's forms, replaced by those of the source. */
function replaceEach(words: string[], from: string[], to: string[]): string[] {
  const result = [...words]
  let end = result.length
  for (const [index, word] of [...from.entries()].reverse()) {
    end = result.lastIndexOf(word, end - 1)
    expect(end).toBeGreaterThanOrEqual(0)
    result[end] = to[index]!
  }
  return result
}

function lastLine(name: string): string {
  return imported(name).raw.trimEnd().split('\n').at(-1)!.trim()
}
