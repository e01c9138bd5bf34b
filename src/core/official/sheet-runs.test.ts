import {expect, test} from 'vitest'
import {exampleDocument} from '../checker/example-document.ts'
import {buildOfficialTree} from './official-tree.ts'
import {type SheetRun, sheetRuns} from './sheet-runs.ts'
import {printStylesheet} from './stylesheet.ts'

const front = '---\ntype: bao-cao\norgan: dang-uy-xa\nsubject: A\nsigner: {position: BÍ THƯ, fullName: B}\n---'
const lying = '<DataTable of={thon} columns="ten" landscape />'
const upright = '<DataTable of={thon} columns="ten" />'

/** Each run as its side, its marks and its blocks. */
function runsOf(...blocks: string[]): string[] {
  const document = exampleDocument([front, ...blocks].join('\n\n'))
  expect(document.faults).toEqual([])
  return sheetRuns(buildOfficialTree(document)).map(
    ({section, orientation, continues, ends, element}) =>
      `${section} ${orientation}${continues ? '' : ' begins'}${ends ? ' ends' : ''}: ${blocksOf(element).join(' ')}`
  )
}

function blocksOf(element: SheetRun['element']): string[] {
  return element.children.flatMap(child => {
    if (child.type !== 'element') return []
    const name = Array.isArray(child.properties.className) ? String(child.properties.className[0]) : child.tagName
    return name === 'body' || child.tagName === 'blockquote' ? blocksOf(child) : [name]
  })
}

test('a section without a lying block is one run, the very element of the tree', () => {
  const tree = buildOfficialTree(exampleDocument(['A.', upright, '<Appendix>', 'B.', '</Appendix>'].join('\n\n')))
  const runs = sheetRuns(tree)
  expect(runs).toHaveLength(2)
  for (const {section, element} of runs) expect(element).toBe(tree.sections[section]!.element)
  expect(runs.map(({continues, ends}) => [continues, ends])).toEqual([
    [false, true],
    [false, true]
  ])
})

test('the tree itself stays one section: only sheets turn', () => {
  expect(buildOfficialTree(exampleDocument(`A.\n\n${lying}\n\nB.`)).sections).toHaveLength(1)
})

test('a table in the text lies on sheets of its own, its source with it', () => {
  expect(runsOf('A.', lying, 'B.')).toEqual([
    '0 portrait begins: letterhead title text',
    '0 landscape: data data-source',
    '0 portrait ends: text closing'
  ])
})

test('charts and targets can lie, too', () => {
  const chart = '<Chart of={thon} x="ten" y="dan_so" caption="A" landscape />'
  const targets = '<Targets of={thon} goal="ten" years={["dan_so"]} landscape />'
  expect(runsOf('A.', chart, targets)).toEqual([
    '0 portrait begins: letterhead title text',
    '0 landscape ends: chart data data-source closing'
  ])
})

test('first in the text it leaves the head of the paper upright; last it has the closing below it', () => {
  expect(runsOf(lying, 'B.')).toEqual([
    '0 portrait begins: letterhead title',
    '0 landscape: data data-source',
    '0 portrait ends: text closing'
  ])
  expect(runsOf(lying)).toEqual(['0 portrait begins: letterhead title', '0 landscape ends: data data-source closing'])
})

test('two in a row share their sheets, and a heading turns with the block below it', () => {
  expect(runsOf('A.', '## Một', lying, '## Hai', '### Ba', lying, '## Bốn', 'B.')).toEqual([
    '0 portrait begins: letterhead title text',
    '0 landscape: heading-roman data data-source heading-roman heading-arabic data data-source',
    '0 portrait ends: heading-roman text closing'
  ])
})

test('inside a quote, what stands around it is divided', () => {
  expect(runsOf('> A.', '>', `> ${lying}`, '>', '> B.')).toEqual([
    '0 portrait begins: letterhead title text',
    '0 landscape: data data-source',
    '0 portrait ends: text closing'
  ])
})

test('an appendix is divided like the text; one that lies needs no turning, one of a table alone lies whole', () => {
  const inAppendix = (attributes: string, ...blocks: string[]) =>
    runsOf('A.', `<Appendix title="A"${attributes}>`, ...blocks, '</Appendix>').slice(1)
  expect(inAppendix('', 'B.', lying, 'C.')).toEqual([
    '1 portrait begins: appendix-head text',
    '1 landscape: data data-source',
    '1 portrait ends: text'
  ])
  expect(inAppendix(' orientation="landscape"', 'B.', lying)).toEqual([
    '1 landscape begins ends: appendix-head text data data-source'
  ])
  expect(inAppendix('', lying)).toEqual(['1 landscape begins ends: appendix-head data data-source'])
})

test('notes are numbered on through the runs', () => {
  const runs = sheetRuns(buildOfficialTree(exampleDocument(`A[^a].\n\n${lying}\n\nB[^b][^a].\n\n[^a]: C.\n\n[^b]: D.`)))
  const words = JSON.stringify(runs.at(-1)?.element)
  expect(words).toMatch(/"dataNote":2/)
  expect(words).toMatch(/"note-again"/)
})

test('only the first run has a first page without a number, and each mark stands on its one page', () => {
  const rulesOf = (front: string) => {
    const text = `---\ntype: bao-cao\nsubject: A\n${front}\n---\n\nA.\n\n${lying}`
    const document = exampleDocument(text)
    return sheetRuns(buildOfficialTree(document)).map(run => printStylesheet(document, run))
  }
  const contact = rulesOf('organ: ubnd-xa\ncontact: "Điện thoại: 0200"\nissuedDate: 2026-06-01')
  expect(contact.map(css => css.includes('@bottom-center'))).toEqual([true, false])
  expect(contact.map(css => /@page :first \{[^}]*content: none/.test(css))).toEqual([true, false])
  const first = rulesOf('organ: dang-uy-xa\ncirculation: luu-hanh-noi-bo\nissuedDate: 2026-06-01')
  expect(first.map(css => css.includes('.main::before'))).toEqual([true, false])
  const last = rulesOf('organ: dang-uy-xa\ncirculation: khong-pho-bien\nissuedDate: 2026-06-01')
  expect(last.map(css => /\.main::after \{.*top: (\d+)mm/.exec(css)?.[1])).toEqual([undefined, '180'])
})
