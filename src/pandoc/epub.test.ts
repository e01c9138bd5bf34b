import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser, type SaxesTagNS} from 'saxes'
import {afterAll, expect, test} from 'vitest'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {samplePapers} from '../testing/exported-paper.ts'
import {embeddedOnly} from '../testing/pandoc-engines.ts'
import {exportThroughPandoc} from './export-through-pandoc.ts'
import {officialHtml} from './official-html.ts'
import {openPandoc} from './open-pandoc.ts'

const pandoc = openPandoc({machine: embeddedOnly})
afterAll(() => pandoc.close())

const papers = (await samplePapers()).filter(({text}) => text.includes('<Chart') || text.includes('<DataTable'))

test.each(papers.map(paper => [paper.id, paper] as const))(
  '%s as EPUB: every part is XML, drawings too',
  async (_, paper) => {
    const html = officialHtml(buildOfficialTree(paper))
    const {output, warnings} = await exportThroughPandoc(pandoc, {html, title: paper.front.subject ?? ''}, 'epub')
    expect(warnings).toEqual([])
    const parts = Object.entries(unzipSync(output)).filter(([name]) => /\.(xhtml|opf|ncx|xml|svg)$/.test(name))
    expect(parts.length).toBeGreaterThan(4)
    const roots = parts.map(([name, bytes]) => ({name, ...rootOf(strFromU8(bytes))}))
    for (const {name, uri} of roots.filter(({name}) => /\.(xhtml|svg)$/.test(name)))
      expect({name, uri}).toEqual({name, uri: name.endsWith('svg') ? svgSpace : 'http://www.w3.org/1999/xhtml'})
    const charts = paper.text.match(/<Chart\b/g)?.length ?? 0
    expect(roots.filter(({name}) => name.endsWith('.svg'))).toHaveLength(charts)
  }
)

// --- internal ---

const svgSpace = 'http://www.w3.org/2000/svg'

/** Parses strictly, with name spaces; what is no XML throws. Each drawing in a page must be in the space of drawings. */
function rootOf(xml: string): {uri: string} {
  const parser = new SaxesParser({xmlns: true})
  let root: SaxesTagNS | undefined
  parser.on('opentag', tag => {
    root ??= tag
    if (tag.local === 'svg') expect(tag.uri).toBe(svgSpace)
  })
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return {uri: root?.uri ?? ''}
}
