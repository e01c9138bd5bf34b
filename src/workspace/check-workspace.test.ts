import {expect, test} from 'vitest'
import {makeWorkspace} from '../testing/run-vanthu.ts'
import {paperChecker} from './check-workspace.ts'
import {readWorkspace} from './workspace.ts'

const organs = `dang-uy-xa:
  {name: Đảng uỷ xã, system: party, kind: party-committee, level: commune, lines: [ĐẢNG UỶ XÃ], symbol: ĐU, place: Suối Ngàn}
`
const paper = (number: number) =>
  `---\ntype: bao-cao\norgan: dang-uy-xa\ncodeNumber: ${number}\nissuedDate: 2026-06-15\nsubject: A\n---\n\nNội dung {x.\n`

test('a number given out twice is found, also where the body cannot be parsed', async () => {
  const root = makeWorkspace({
    'data/organs.yaml': organs,
    'content/a.mdx': paper(7),
    'content/b.mdx': paper(7),
    'content/c.mdx': paper(8)
  })
  const workspace = await readWorkspace(root)
  const checked = workspace.papers.map(paperChecker(workspace, workspace.papers, '2026-11-21'))
  const twice = checked.flatMap(({diagnostics}) => diagnostics.filter(({code}) => code === 'META014'))
  expect(twice.map(({file, message}) => [file, message.en])).toEqual([
    ['content/a.mdx', 'The number “7” was given to content/b.mdx already'],
    ['content/b.mdx', 'The number “7” was given to content/a.mdx already']
  ])
})
