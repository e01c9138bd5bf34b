import {expect, test} from 'vitest'
import {makeWorkspace} from '../testing/run-vanthu.ts'
import {paperChecker} from './check-workspace.ts'
import {readWorkspace} from './workspace.ts'

const paper = (organ: string, sentence: string) =>
  `---\ntype: bao-cao\norgan: ${organ}\nsubject: A\n---\n\n${sentence}\n`

test('one quantity of one organ on one day has one value in the archive', async () => {
  const root = makeWorkspace({
    'data/xa.facts.yaml': 'ho_ngheo: {value: 342, unit: hộ}\n',
    'content/a.mdx': paper('xa-a', 'Đến ngày 31/12/2025, toàn xã có {xa.ho_ngheo} hộ nghèo.'),
    'content/b.mdx': paper('xa-a', 'Tính đến ngày 31 tháng 12 năm 2025, toàn xã có **324** hộ nghèo.'),
    'content/c.mdx': paper('xa-b', 'Đến ngày 31/12/2025, toàn xã có 300 hộ nghèo.'),
    'content/d.mdx': paper('xa-a', 'Đến ngày 30/6/2026, toàn xã có 290 hộ nghèo.'),
    'content/e.mdx': paper('xa-a', 'Đến ngày 31/12/2025, toàn xã có hơn 300 hộ nghèo.')
  })
  const workspace = await readWorkspace(root)
  const checked = workspace.papers.map(paperChecker(workspace, workspace.papers, '2026-11-21'))
  const found = checked.flatMap(({diagnostics}) => diagnostics.filter(({code}) => code === 'FIG012'))
  expect(found.map(({file, message}) => [file, message.en])).toEqual([
    ['content/a.mdx', 'content/b.mdx gives 324 for “hộ nghèo” on the same day, here it is 342'],
    ['content/b.mdx', 'content/a.mdx gives 342 for “hộ nghèo” on the same day, here it is 324']
  ])
})
