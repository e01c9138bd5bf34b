import {expect, test} from 'vitest'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {sheetRuns} from '../core/official/sheet-runs.ts'
import {printStylesheet} from '../core/official/stylesheet.ts'
import {paperOf} from '../testing/official-lines.ts'
import {paperCss} from './paper-css.ts'

test('the hand-written sheet holds no length of the law: hairlines only, the rest in em or from the profile', () => {
  const lengths = [...paperCss.matchAll(/(\d*\.?\d+)(mm|cm|in|pt|pc|px|q)\b/gi)].map(([length]) => length)
  expect(new Set(lengths)).toEqual(new Set(['0.5pt', '0.75pt', '1pt']))
})

test('every variable that it uses comes from the profile', () => {
  const paper = paperOf('type: bao-cao\norgan: ubnd')
  const generated = printStylesheet(paper, sheetRuns(buildOfficialTree(paper))[0]!)
  const used = [...paperCss.matchAll(/var\(--([\w-]+)\)/g)].map(match => match[1]!)
  expect(used.filter(name => !generated.includes(`--${name}:`))).toEqual([])
})
