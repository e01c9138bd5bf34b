import {toHtml} from 'hast-util-to-html'
import {describe, expect, it, test} from 'vitest'
import {z} from 'zod'
import {exampleDocument} from '../checker/example-document.ts'
import {buildOfficialTree} from '../official/official-tree.ts'
import {printedPart} from '../official/printed-part.ts'
import {components} from './index.ts'

/** The text of the main section as HTML, without line numbers. */
function bodyOf(text: string): string {
  const [main] = buildOfficialTree(exampleDocument(text)).sections
  const html = toHtml(main!.element).replace(/ data-line="\d+"/g, '')
  return html.slice(html.indexOf('<div class="body">'))
}

function wordsOf(text: string): string {
  return /<p class="text">(.*?)<\/p>/s.exec(bodyOf(text))?.[1]?.replace(/<[^>]*>/g, '') ?? ''
}

describe.each(components.map(spec => [spec.name, spec] as const))('<%s>', (_, spec) => {
  it('has a Vietnamese title and description for each attribute', () => {
    for (const [name, schema] of Object.entries(spec.attributes.shape)) {
      const {title, description} = z.globalRegistry.get(schema) ?? z.globalRegistry.get(inner(schema)) ?? {}
      expect([name, title, description]).toEqual([name, expect.any(String), expect.any(String)])
    }
  })
})

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema
}

test('a value in the text carries its number and its formula', () => {
  expect(bodyOf('Có {dia_ban.khong_ma_tuy} thôn.')).toContain(
    '<data class="value" value="8" data-formula="dia_ban.khong_ma_tuy">08</data>'
  )
})

test.each([
  ['from={an_ninh.vu_2025} to={an_ninh.vu_2026}', 'giảm 10,53% so với cùng kỳ'],
  ['from={an_ninh.vu_2025} to={an_ninh.vu_2026} by="amount" than="năm 2025"', 'giảm 02 vụ so với năm 2025'],
  ['from={an_ninh.vu_2026} to={an_ninh.vu_2025} by="both" than=""', 'tăng 02 vụ (11,76%)'],
  ['from={19} to={19}', 'không đổi so với cùng kỳ'],
  ['from={0} to={3} than=""', 'tăng 3'],
  ['from={1000000} to={1000001} than=""', 'tăng 1'],
  ['from={dia_ban.ty_le} to={share(9, 12)} than=""', 'tăng 8,33 điểm %']
])('<Change %s />', (attributes, words) => {
  expect(wordsOf(`Nay <Change ${attributes} />`)).toBe(`Nay ${words}.`)
})

test('a fact brings its source as a note, each source once', () => {
  const html = bodyOf(
    'Có <Fact of={dia_ban.khong_ma_tuy} /> thôn, còn <Fact of={sum(thon.dan_so)} /> người[^1].\n\n[^1]: A.'
  )
  expect(html).toContain(
    '08</data><span class="footnote" data-note="1">Nguồn: Công an xã, số liệu đến ngày 31/5/2026.</span>'
  )
  expect(html).toContain('5.430</data><span class="footnote" data-note="2">')
  expect(html).toContain('<span class="footnote" data-note="3">A.</span>')
  const twice = 'Có <Fact of={dia_ban.khong_ma_tuy} /> và <Fact of={dia_ban.khong_ma_tuy} />.'
  expect(bodyOf(twice)).toContain('08</data><sup class="note-again">1</sup>')
})

test('a list is a sentence of its rows', () => {
  const of = 'of={where(thon, dan_so > 1000)}'
  expect(wordsOf(`Gồm: <List ${of} template="{ten} ({dan_so} người)" last=" và " sort="-dan_so" />.`)).toBe(
    'Gồm: Suối Con (1.734 người), Khe Vầu (1.454 người) và Pá Hin (1.284 người).'
  )
  expect(wordsOf(`<List of={where(thon, dan_so > 1500)} template="Thôn {ten}" />`)).toBe('Thôn Suối Con.')
})

test('tables and charts are counted through the paper, each for itself', () => {
  const table = '<DataTable of={thon} columns="ten" caption="A" />'
  const chart = '<Chart of={thon} x="ten" y="dan_so" caption="B" />'
  const bare = '<DataTable of={thon} columns="ten" />'
  const text = [table, chart, bare, '<Appendix>', table, chart, '</Appendix>', table].join('\n\n')
  const html = buildOfficialTree(exampleDocument(text))
    .sections.map(({element}) => toHtml(element))
    .join('')
  expect([...html.matchAll(/(Bảng|Biểu đồ) \d+\. [AB]/g)].map(([words]) => words)).toEqual([
    'Bảng 1. A',
    'Biểu đồ 1. B',
    'Bảng 2. A',
    'Bảng 3. A',
    'Biểu đồ 2. B'
  ])
})

test('a table has a real head, its figures to the right, and says its source', () => {
  const html = bodyOf('<DataTable of={thon} columns={["ten", "dan_so"]} total numbered caption="Dân số" />')
  expect(html).toMatch(
    /<caption><span class="caption-text">Bảng 1\. Dân số<\/span><\/caption><thead><tr><th scope="col"/
  )
  expect(html).toContain('<tr class="data-total"><th scope="row" class="data-label" colspan="2">Tổng cộng</th>')
  expect(html).toContain('<td class="align-right">1.284</td>')
  expect(html).toContain('<div class="data-source">Nguồn: Công an xã, số liệu đến ngày 31/12/2025.</div>')
})

test('a table at the end of a paper keeps its source without the closing mark', () => {
  expect(bodyOf('<DataTable of={thon} columns="ten" />')).toMatch(/31\/12\/2025\.<\/div><\/div>/)
})

test('goals stand by year, with their share of the whole', () => {
  const html = bodyOf(
    '<Targets of={thon} goal="ten" base="dan_so" years={["ho_ngheo"]} whole={5430} caption="Lộ trình" />'
  )
  expect(html).toMatch(/rowspan="2"[^>]*>Dân số \(người\)<\/th><th scope="colgroup" colspan="1"/)
  expect(html).toContain('<td class="align-center">1.284 (23,65%)</td>')
})

test('the figures of a chart come as a table that no sheet shows', () => {
  const [main] = buildOfficialTree(exampleDocument('<Chart of={thon} x="ten" y="dan_so" caption="A" />')).sections
  expect(toHtml(main!.element)).toContain('<td class="align-right">1.284</td>')
  expect(toHtml(printedPart(main!.element))).toContain('<svg')
  expect(toHtml(printedPart(main!.element))).not.toContain('1.284</td>')
})

test('a component with a finding leaves its name, and nothing else', () => {
  expect(bodyOf('<DataTable of={thom} />')).toContain('<span class="value-missing">&#x3C;DataTable></span>')
  expect(wordsOf('Nay <Change from={dia_ban.che} to={an_ninh.vu_2026} />.')).toBe('Nay &#x3C;Change>.')
})
