import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../core/model/read-document.ts'
import {fixturePapers} from '../testing/exported-paper.ts'
import {plainTree} from '../testing/plain-tree.ts'
import {throughWord} from '../testing/word-round-trip.ts'
import {readPaperDocument} from '../workspace/check-workspace.ts'
import {readWorkspace} from '../workspace/workspace.ts'
import {importText} from './import-file.ts'

const workspace = await readWorkspace(new URL('../..', import.meta.url).pathname)
const papers = workspace.papers.map(paper => readPaperDocument(workspace, paper))

describe('the sample papers, through Word and back', () => {
  it.each(papers.map(each => [each.id, each] as const))('%s', async (_, document) => {
    const {imported, document: back} = await throughWord(document, workspace.data)
    expect(imported.report.doubtful.filter(({code}) => code === 'lost-words')).toEqual([])
    expect(plainTree(back)).toEqual(plainTree(document))
  })
})

const fixtures = await Promise.all(
  ['official-state-nd30', 'official-party-hd05', 'official-party-hd36', 'landscape'].map(fixturePapers)
)

describe('papers of every kind of head and end, through Word and back', () => {
  it.each(fixtures.flat().map(each => [`${each.profile.id}: ${each.id}`, each] as const))('%s', async (_, document) => {
    const {imported, document: back} = await throughWord(document, document)
    expect(imported.report.doubtful.filter(({code}) => code === 'lost-words')).toEqual([])
    expect(plainTree(back)).toEqual(plainTree(document))
  })
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
