import fc from 'fast-check'
import type {ListItem, Paragraph, PhrasingContent, RootContent, Table, TableCell} from 'mdast'
import {randomFigure, randomTable} from './random-figures.ts'
import {sentence, title} from './random-words.ts'

/** Up to `most` blocks of every form that the trade has. */
export function randomBlocks(most: number): fc.Arbitrary<RootContent[]> {
  return fc.array(
    fc.oneof(
      {arbitrary: paragraph(), weight: 4},
      dashes(),
      letters(),
      counted(),
      lead(),
      typedTable(),
      quote(),
      randomTable()
    ),
    {
      maxLength: most
    }
  )
}

/** A table as a clerk types one. */
export function typedTable(): fc.Arbitrary<Table> {
  const cell = fc.oneof(title, fc.constantFrom('', '12', '3,5%', 'a | b', '*', '-'))
  return fc.integer({min: 2, max: 4}).chain(width =>
    fc
      .record({
        align: fc.array(fc.constantFrom(null, 'center' as const, 'right' as const), {
          minLength: width,
          maxLength: width
        }),
        head: fc.array(title, {minLength: width, maxLength: width}),
        rows: fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 4})
      })
      .map(({align, head, rows}) => ({
        type: 'table',
        align,
        children: [head, ...rows].map(cells => ({
          type: 'tableRow',
          children: cells.map((value): TableCell => ({type: 'tableCell', children: [{type: 'text', value}]}))
        }))
      }))
  )
}

/** A paragraph of one text. */
export function textParagraph(value: string): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

// --- internal ---

function paragraph(): fc.Arbitrary<RootContent> {
  return fc.array(inline(), {minLength: 1, maxLength: 4}).map(parts => ({
    type: 'paragraph',
    children: [{type: 'text', value: 'Nay '}, ...parts.flat(), {type: 'text', value: ' đã xong.'}]
  }))
}

/** Emphasis stands between spaces, as a typist sets it. */
function inline(): fc.Arbitrary<PhrasingContent[]> {
  const text = sentence.map((value): PhrasingContent[] => [{type: 'text', value: `${value} `}])
  const marked = fc.tuple(fc.constantFrom('strong', 'emphasis'), title).map(([type, value]): PhrasingContent[] => [
    {type: type === 'strong' ? 'strong' : 'emphasis', children: [{type: 'text', value}]},
    {type: 'text', value: ' '}
  ])
  const note = sentence.map((value): PhrasingContent[] => [
    {type: 'text', value: 'số liệu'},
    {type: 'footnoteReference', identifier: value, label: value},
    {type: 'text', value: ' '}
  ])
  const rest = fc.constant<PhrasingContent[]>([{type: 'break'}])
  return fc.oneof({arbitrary: text, weight: 3}, marked, note, randomFigure(), rest)
}

function dashes(): fc.Arbitrary<RootContent> {
  return fc.array(fc.tuple(sentence, fc.array(sentence, {maxLength: 2})), {minLength: 1, maxLength: 3}).map(items => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(([text, inner]) => item(text, inner))
  }))
}

function item(text: string, inner: readonly string[], ordered = false): ListItem {
  const below: ListItem['children'] =
    inner.length > 0 ? [{type: 'list', ordered, spread: false, children: inner.map(each => item(each, []))}] : []
  return {type: 'listItem', spread: false, children: [textParagraph(text), ...below]}
}

/** Numbered paragraphs under one sentence, as `a)`, `b)`. */
function letters(): fc.Arbitrary<RootContent> {
  return sentence.map(text => textParagraph(`a) ${text}`))
}

/** A list that Markdown counts, with a list of letters below its items. */
function counted(): fc.Arbitrary<RootContent> {
  const entry = fc.tuple(sentence, fc.array(sentence, {maxLength: 2}))
  return fc.array(entry, {minLength: 1, maxLength: 3}).map(items => ({
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: items.map(([text, inner]) => item(text, inner, true))
  }))
}

/** `**Về rừng:** …`, a paragraph with a title that runs into it. */
function lead(): fc.Arbitrary<RootContent> {
  return fc.tuple(title, sentence).map(([name, text]) => ({
    type: 'paragraph',
    children: [
      {type: 'strong', children: [{type: 'text', value: `${name}:`}]},
      {type: 'text', value: ` ${text}`}
    ]
  }))
}

function quote(): fc.Arbitrary<RootContent> {
  return sentence.map(text => ({type: 'blockquote', children: [textParagraph(text)]}))
}
