import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {z} from 'zod'
import {openPdf, pageLines} from '../open-pdf.ts'
import {makeWorkspace, type Run, runVanthu} from '../run-vanthu.ts'
import {codesOf, expectCalm, expectWhole, filesBelow, findingsOf} from './calm.ts'
import {printCorpus, printData} from './print.ts'

/** `p07`: papers are printed in this order, the sound one last. */
const idOf = (index: number) => `p${String(index).padStart(2, '0')}`

const printed = z.object({printed: z.array(z.object({id: z.string(), pdf: z.string().optional()}))})

test('hard papers are printed whole, or not at all and with a finding; none stops another', {
  timeout: 180_000
}, async () => {
  const papers = printCorpus.map(({text}, index) => [`content/${idOf(index)}.mdx`, text])
  const root = makeWorkspace({...printData, ...Object.fromEntries(papers)})
  const out = join(root, 'out')
  const run = await runVanthu(['print', '--root', root, '--out', out, '--json'])
  expectCalm(run)
  expect(run.status).toBe(1)
  expect(endings(run)).toEqual(printCorpus.map(({name, pdf, codes}) => ({name, pdf, codes})))
  expectWhole(out)
  const made = printCorpus.flatMap(({pdf}, index) => (pdf ? [`${idOf(index)}.pdf`] : []))
  expect(filesBelow(out)).toEqual(made)
})

test('what authors write is text on the paper, whatever it looks like', {timeout: 60_000}, async () => {
  const names = ['markup in every field', 'a style in the contact line', 'a fact that is markup']
  const papers = names.map((name, index) => [
    `content/${idOf(index)}.mdx`,
    printCorpus.find(paper => paper.name === name)!.text
  ])
  const root = makeWorkspace({...printData, ...Object.fromEntries(papers)})
  await runVanthu(['print', '--root', root, '--out', join(root, 'out')])
  const texts = await Promise.all(names.map((_, index) => firstPage(join(root, 'out', `${idOf(index)}.pdf`))))
  expect(texts[0]).toContain('<b>A</b> {x} </style><script>alert(1)</script> \\')
  expect(texts[0]).toContain('- </div>.')
  expect(texts[1]).toContain('</style><script>alert(1)</script>"; } * {display: none} \\ /*')
  expect(texts[2]).toContain('Có <script>alert(1)</script> *b* {c}.')
})

test('what cannot be written stops the run in one line, and leaves nothing half-written', {
  timeout: 60_000
}, async () => {
  const text = printCorpus.at(-1)!.text
  const root = makeWorkspace({
    'content/a.mdx': text,
    'content/a.pdf/b.mdx': text,
    'content/c.mdx': text,
    'out/c.pdf/d': ''
  })
  const run = await runVanthu(['print', '--root', root, '--out', join(root, 'out')])
  expectCalm(run)
  expect(run.status).toBe(2)
  expect(run.err).toMatch(/^vanthu: Không ghi được .+\n {2}→ .+\n$/)
  expectWhole(join(root, 'out'))
})

test('a long name is printed under it', {timeout: 60_000}, async () => {
  const name = 'ă'.repeat(125)
  const root = makeWorkspace({[`content/${name}.mdx`]: printCorpus.at(-1)!.text})
  const run = await runVanthu(['print', '--root', root, '--out', join(root, 'out')])
  expect([run.status, run.err]).toEqual([0, ''])
  expect(existsSync(join(root, 'out', `${name}.pdf`))).toBe(true)
})

/** What became of each paper, in the words of the corpus. */
function endings(run: Run) {
  const pdfs = new Set(printed.parse(JSON.parse(run.out)).printed.flatMap(({id, pdf}) => (pdf ? [id] : [])))
  const findings = findingsOf(run)
  return printCorpus.map(({name}, index) => {
    const id = idOf(index)
    return {name, pdf: pdfs.has(id), codes: codesOf(findings.filter(({file}) => file === `content/${id}.mdx`))}
  })
}

async function firstPage(file: string): Promise<string> {
  const {pages} = await openPdf(readFileSync(file))
  return pageLines(pages[0]!).join('\n')
}
