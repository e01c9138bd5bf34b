import fc from 'fast-check'
import type {PhrasingContent} from 'mdast'
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx'
import {title} from './random-words.ts'

/** A figure of `randomData` in a sentence. */
export function randomFigure(): fc.Arbitrary<PhrasingContent[]> {
  return fc
    .constantFrom(
      'dia_ban.thon',
      'dia_ban.che',
      'ngan_sach.thu',
      'dia_ban.ten',
      'share(dia_ban.khong_ma_tuy, dia_ban.thon)',
      'sum(thon.dan_so)'
    )
    .map(value => [
      {type: 'mdxTextExpression', value},
      {type: 'text', value: ' '}
    ])
}

/** A table from data: with groups, totals and counted lines, or a road map whose years stand below one head. */
export function randomTable(): fc.Arbitrary<MdxJsxFlowElement> {
  const around = {caption: title, source: fc.constant(false), landscape: fc.constant(true)}
  const table = fc.record(
    {
      ...around,
      columns: fc.constantFrom('["ten", "dan_so"]', '["ten", "ho_ngheo", "dien_tich"]'),
      groupBy: fc.constant('nam'),
      total: fc.constant(true),
      subtotal: fc.constant(true),
      numbered: fc.constant(true),
      limit: fc.constantFrom(2, 3)
    },
    {requiredKeys: []}
  )
  const targets = fc.record(
    {
      ...around,
      goal: fc.constant('ten'),
      years: fc.constantFrom('["dan_so", "ho_ngheo"]', '["dan_so"]'),
      base: fc.constant('dien_tich')
    },
    {requiredKeys: ['goal', 'years']}
  )
  return fc.oneof(
    table.map(given => component('DataTable', given)),
    targets.map(given => component('Targets', given))
  )
}

// --- internal ---

function component(name: string, given: Readonly<Record<string, string | number | boolean>>): MdxJsxFlowElement {
  const attributes = Object.entries({of: '', ...given}).map(([key, value]) => attribute(key, value))
  return {type: 'mdxJsxFlowElement', name, attributes, children: []}
}

function attribute(name: string, value: string | number | boolean): MdxJsxAttribute {
  if (value === true) return {type: 'mdxJsxAttribute', name, value: null}
  const formula = name === 'of' ? 'thon' : String(value)
  const isText = typeof value === 'string' && name !== 'of' && !value.startsWith('[')
  return {
    type: 'mdxJsxAttribute',
    name,
    value: isText ? value : {type: 'mdxJsxAttributeValueExpression', value: formula}
  }
}
