import {writeFileSync} from 'node:fs'
import {readWorkspace} from '../workspace/workspace.ts'
import {paperChecker} from '../workspace/check-workspace.ts'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {officialHtml} from './official-html.ts'
import {openPandoc} from './open-pandoc.ts'
import {exportThroughPandoc, fileEnding} from './export-through-pandoc.ts'
const root = process.argv[2] ?? '.'
const w = await readWorkspace(root)
const check = paperChecker(w, w.papers, '2026-11-21')
const pandoc = await openPandoc()
for (const p of w.papers.filter(p => /14-nq-du|98-kh|165-bc|chart|bieu/.test(p.id))) {
  const {id} = p
  const html = officialHtml(buildOfficialTree(check(p).document))
  writeFileSync('/tmp/w3/out/'+id.replaceAll('/','_')+'.in.html', html)
  for (const f of ['rtf','epub','latex','odt','gfm','plain','typst','docx','json']) {
    const t = Date.now()
    const r = await exportThroughPandoc(pandoc, html, f, {title: id})
    console.log(id, f, Date.now()-t, r.output.length, [...r.media.keys()], r.warnings)
    writeFileSync('/tmp/w3/out/'+id.replaceAll('/','_')+fileEnding(f), r.output)
  }
}
await pandoc.close()
