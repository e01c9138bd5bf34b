import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readPaperDocument} from '../../workspace/check-workspace.ts'
import {readWorkspace} from '../../workspace/workspace.ts'
import {readingView} from '../reading/reading-view.ts'
import {paperTwin} from './paper-twin.ts'
import {paperTwinSchema} from './paper-twin-schema.ts'
import {paperSummary} from './summarise-paper.ts'

const root = join(import.meta.dirname, '../../..')
const workspace = await readWorkspace(root)
const documents = workspace.papers.map(paper => readPaperDocument(workspace, paper))
const twinOf = (document: (typeof documents)[number], files = {}) =>
  paperTwinSchema.parse(JSON.parse(paperTwin(paperSummary(document), readingView(document), files)))

test('the twin of every sample keeps to the published schema', () => {
  const samples = readdirSync(join(root, 'content'), {recursive: true, encoding: 'utf8'})
  expect(documents).toHaveLength(samples.filter(file => file.endsWith('.mdx')).length)
  for (const document of documents) {
    const twin = twinOf(document)
    const anchors = new Set([...twin.headings.map(({id}) => id), ...twin.clauses.map(({anchor}) => anchor)])
    expect(readingView(document).html).toContain('id="')
    expect(twin.clauses.length).toBeLessThanOrEqual(anchors.size)
  }
})

test('fields have the names of Phụ lục VI; addresses start at the root of the site', () => {
  const document = documents.find(({id}) => id === '2026/14-nq-du')!
  const twin = twinOf(document, {pdf: '2026/14-nq-du.pdf', pageAmount: 3})
  expect(twin).toMatchObject({
    $schema: '../../schema/paper.json',
    site: '../../',
    codeNumber: 14,
    codeNotation: 'NQ/ĐU',
    issuedDate: '2026-06-26',
    pageAmount: 3,
    signer: [{position: 'BÍ THƯ', fullName: 'Lương Đình Khải'}],
    pdf: 'pdf/2026/14-nq-du.pdf'
  })
  expect(twin.values[0]?.origins[0]).toMatchObject({file: expect.stringMatching(/^data\//)})
  expect(twin).not.toHaveProperty('codeShown')
})
