import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Document} from '../core/model/document.ts'
import {readDocument} from '../core/model/read-document.ts'
import {type PlainNode, plainLines, plainTree, throughWord} from '../testing/word-round-trip.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {importText} from './import-file.ts'

const workspace = await readWorkspace(new URL('../..', import.meta.url).pathname)
const papers = workspace.papers.map(paper => readPaperDocument(workspace, paper))
const isCopy = (document: Document) => document.front.copy !== undefined

describe('the sample papers, through Word and back', () => {
  it.each(papers.filter(each => !isCopy(each)).map(each => [each.id, each] as const))('%s', async (_, document) => {
    const {imported, document: back} = await throughWord(document, workspace.data)
    expect(imported.report.doubtful.filter(({code}) => code === 'lost-words')).toEqual([])
    // A table from data comes back as a typed one: the same words in the same order.
    expect(plainTree(back)).toEqual(plainTree(document))
  })

  it.each(papers.filter(isCopy).map(each => [each.id, each] as const))(
    '%s, whose copy stays text',
    async (_, document) => {
      const {imported, document: back} = await throughWord(document, workspace.data)
      const original = document.text.replace(/^copy:\n(?: .*\n)+/m, '')
      const plain = plainTree(readDocument({id: document.id, file: document.file, text: original}, workspace.data))
      expect(imported.report.doubtful.map(({code}) => code)).toContain('copy-kept')
      expect(lacking(plain[0]!, plainTree(back)[0]!)).toEqual([])
    }
  )
})

const folder = new URL('../../../shared/seeds/', import.meta.url)
const present = existsSync(folder)
if (!present) console.warn('round-trip.test.ts: ../shared/seeds is absent, the real papers do not go through Word')

describe.skipIf(!present)('the five real papers, imported, through Word and back', () => {
  it.each(present ? readdirSync(folder).filter(name => /^\d.*\.txt$/.test(name)) : [])('%s', async name => {
    const draft = importText(readFileSync(new URL(name, folder)), name)
    if ('error' in draft) throw new Error(draft.error.en)
    const document = readDocument({id: 'mau', file: 'content/mau.mdx', text: draft.mdx}, workspace.data)
    const {imported, document: back} = await throughWord(document, workspace.data)
    expect(imported.report.doubtful.filter(({code}) => code === 'lost-words')).toEqual([])
    expect(plainTree(back)).toEqual(plainTree(document))
  })
})

// --- internal ---

function hasData({text}: Document): boolean {
  return /<(?:DataTable|Chart|Columns|Targets)\b/.test(text)
}

/** What the second list does not have in the order of the first. */
function lacking(wanted: readonly PlainNode[], found: readonly PlainNode[]): PlainNode[] {
  const texts = found.map(node => JSON.stringify(node))
  let from = 0
  return wanted.filter(node => {
    const at = texts.indexOf(JSON.stringify(node), from)
    if (at >= 0) from = at + 1
    return at < 0
  })
}
