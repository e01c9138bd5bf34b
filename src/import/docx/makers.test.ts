import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../core/markdown/parse.ts'
import {readYaml} from '../../core/markdown/yaml.ts'
import {readFrontMatter} from '../../core/model/read-front-matter.ts'
import {makers} from '../../testing/docx-makers/index.ts'
import {refusedChanges} from '../../testing/docx-makers/tracked-changes.ts'
import {importFile} from '../import-file.ts'
import {printedText} from '../printed-text.ts'
import {wordsOf} from '../words.ts'

describe('Word files of other makers', () => {
  it.each(makers.map(maker => [maker.name, maker] as const))('%s', async (_, maker) => {
    const result = await imported(maker.docx())
    const {tree, yaml, faults} = parseMarkdown(result.mdx)
    const {front, faults: frontFaults} = readFrontMatter(readYaml(yaml?.text ?? ''))
    expect([...faults, ...frontFaults]).toEqual([])
    const found = wordsOf(printedText(tree, front))
    expect(missing(wordsOf(maker.words), found)).toEqual([])
    for (const word of maker.absent ?? []) expect(found).not.toContain(word.toLowerCase())
    for (const text of maker.contains) expect(result.mdx).toContain(text)
    const codes = [...result.report.doubtful, ...result.report.normalised].map(item => item.code)
    expect(codes).toEqual(expect.arrayContaining(maker.reported ?? []))
    expect(codes).not.toContain('lost-words')
  })

  it('with tracked changes, as they were before', async () => {
    const result = await imported(refusedChanges.docx(), 'reject')
    for (const text of refusedChanges.contains) expect(result.mdx).toContain(text)
    for (const text of refusedChanges.absent) expect(result.mdx).not.toContain(text)
  })

  it('keeps the picture beside the draft', async () => {
    const maker = makers.find(({name}) => name.includes('picture'))
    const {pictures, suggestedPath} = await imported(maker!.docx())
    expect(pictures.map(({path}) => path)).toEqual([suggestedPath.replace('.mdx', '-1.png')])
  })
})

// --- internal ---

async function imported(docx: Buffer, changes: 'accept' | 'reject' = 'accept') {
  const result = await importFile(docx, 'van-ban.docx', {changes})
  if ('error' in result) throw new Error(result.error.en)
  return result
}

/** The words that the draft has less often than the paper. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found]
  return wanted.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
