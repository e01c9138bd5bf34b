import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeWorkspace, runVanthu} from '../run-vanthu.ts'
import {expectCalm, expectWhole, filesBelow} from './calm.ts'
import {reportFront} from './hostile-case.ts'
import {printCorpus, printData} from './print.ts'

const links = `${reportFront}
[A](javascript:alert(1)) [B][b] ![C](x:y) ![D][b] [\`E\`](data:text/html,x)

[b]: javascript:alert(1) "title"
`

test('a site runs nothing of its papers, and shows nothing of the secret or unreadable ones', {
  timeout: 120_000
}, async () => {
  const text = (name: string) => printCorpus.find(paper => paper.name === name)!.text
  const root = makeWorkspace({
    ...printData,
    'data/settings.yaml': 'site: {name: Kho, address: https://kho.example/}\n',
    'content/a.mdx': text('markup in every field'),
    'content/b.mdx': text('a fact that is markup'),
    'content/c.mdx': links,
    'content/mat.mdx': '---\ntype: bao-cao\nsecrecy: mat\nsubject: Kho thóc\n---\n\nKho thóc.\n',
    'content/hong.mdx': '---\ntype: [\nsecrecy: mat\n---\n\nKho thóc.\n',
    'content/lon.mdx': `---\ntype: bao-cao\n---\n\nKho thóc. ${'*a '.repeat(10_000)}\n`
  })
  const out = join(root, 'out')
  const run = await runVanthu(['build', '--root', root, '--out', out])
  expectCalm(run)
  expect([run.status, run.err]).toEqual([1, ''])
  expectWhole(out)
  const files = filesBelow(out)
  expect(files.filter(file => /\b(?:mat|hong|lon)\b/.test(file))).toEqual([])
  for (const file of files.filter(name => /\.(?:html|json)$/.test(name))) {
    const content = readFileSync(join(out, file), 'utf8')
    expect(content).not.toContain('Kho thóc')
    if (file.endsWith('.html')) expectCalmPage(content)
  }
})

/** No element, handler or address of an author's: what stands in attributes is a text, whatever signs it has. Pictures are the guide's alone. */
function expectCalmPage(html: string): void {
  expect(html).not.toMatch(/ (?:href|src)="?(?:javascript|data:text|x:)/i)
  const foreign = html.replace(/<img src="(?:\.\.\/)+huong-dan\/[a-z-]+\.webp"/g, '<picture')
  const elements = foreign.replace(/="[^"]*"/g, '=""')
  expect(elements).not.toMatch(/<script>alert|<img\b|<b>A|<[^>]* on\w+=/i)
}
