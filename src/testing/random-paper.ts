import fc from 'fast-check'
import type {ListItem, PhrasingContent, RootContent, TableCell} from 'mdast'
import type {FrontMatter} from '../core/model/front-matter.ts'
import type {Organ} from '../core/model/organ.ts'
import {writeMdx} from '../import/write-mdx.ts'
import {capitals, sentence, title} from './random-words.ts'

/** The organs that random papers name, one of each system. */
export const randomOrgans: ReadonlyMap<string, Organ> = new Map(
  (
    [
      {
        key: 'dang-uy',
        name: 'Đảng uỷ xã Suối Ngàn',
        system: 'party',
        kind: 'party-committee',
        level: 'commune',
        parentLine: 'ĐẢNG BỘ TỈNH TÂY LĨNH',
        lines: ['ĐẢNG UỶ XÃ SUỐI NGÀN'],
        symbol: 'ĐU',
        place: 'Suối Ngàn',
        archive: 'Văn phòng Đảng uỷ'
      },
      {
        key: 'ubnd',
        name: 'Ủy ban nhân dân xã Suối Ngàn',
        system: 'state',
        kind: 'peoples-committee',
        level: 'commune',
        lines: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI NGÀN'],
        symbol: 'UBND',
        place: 'Suối Ngàn',
        authority: 'ỦY BAN NHÂN DÂN',
        archive: 'VT'
      }
    ] satisfies Organ[]
  ).map(organ => [organ.key, organ])
)

/** MDX of a paper that a clerk could have written: any type, head and end, a body of every form that the trade has. */
export const randomPaper: fc.Arbitrary<string> = fc
  .record({front: front(), body: body(), appendices: fc.array(appendix(), {maxLength: 2})})
  .map(({front, body, appendices}) => writeMdx({front, nodes: withNotes([...body, ...appendices])}))

// --- internal ---

function front(): fc.Arbitrary<Partial<FrontMatter>> {
  const type = fc.constantFrom('nghi-quyet', 'bao-cao', 'ke-hoach', 'thong-bao', 'cong-van', 'to-trinh', 'quyet-dinh')
  const names = (most: number) => fc.array(title, {minLength: 1, maxLength: most})
  return fc
    .record(
      {
        organ: fc.constantFrom('dang-uy', 'ubnd'),
        type,
        codeNumber: fc.integer({min: 1, max: 2000}),
        issuedDate: fc.constantFrom('2026-05-02', '2026-06-15', '2026-11-30', '2025-01-09'),
        subject: title.map(text => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)),
        to: names(4),
        recipients: names(5),
        archive: fc.constantFrom('VT', 'Văn phòng', undefined),
        signer: fc.record({
          position: fc.constantFrom('CHỦ TỊCH', 'BÍ THƯ', 'PHÓ BÍ THƯ'),
          fullName: fc.constantFrom('Lò Văn Mẫu', 'Hà Thị Ví Dụ', 'NGUYỄN VĂN GIẢ')
        }),
        legalBases: fc.array(
          title.map(text => `Căn cứ ${text}`),
          {minLength: 2, maxLength: 3}
        )
      },
      {requiredKeys: ['organ', 'type', 'codeNumber', 'issuedDate', 'subject', 'recipients', 'signer']}
    )
    .map(({signer, to, legalBases, ...rest}) => ({
      ...rest,
      signer: [{...(rest.organ === 'dang-uy' && {authority: 'T/M BAN THƯỜNG VỤ'}), ...signer}],
      ...(['cong-van', 'to-trinh'].includes(rest.type) && to && {to}),
      ...(rest.type === 'quyet-dinh' && legalBases && {legalBases})
    }))
}

function body(): fc.Arbitrary<RootContent[]> {
  const section = fc
    .tuple(capitals, fc.array(subsection(), {maxLength: 3}), blocks(4))
    .map(([name, below, own]) => [heading(2, name), ...own, ...below.flat()])
  return fc
    .tuple(blocks(3), fc.array(section, {maxLength: 3}))
    .map(([opening, sections]) => [
      textParagraph('Xã Suối Ngàn báo cáo kết quả như sau:'),
      ...opening,
      ...sections.flat(),
      textParagraph('Trên đây là toàn bộ nội dung.')
    ])
}

function subsection(): fc.Arbitrary<RootContent[]> {
  return fc
    .tuple(title, blocks(3))
    .map(([name, own]) => [heading(3, name), textParagraph('Kết quả chung đã rõ.'), ...own])
}

function blocks(most: number): fc.Arbitrary<RootContent[]> {
  return fc.array(
    fc.oneof({arbitrary: paragraph(), weight: 4}, dashes(), letters(), counted(), lead(), table(), quote()),
    {
      maxLength: most
    }
  )
}

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
  return fc.oneof({arbitrary: text, weight: 3}, marked, note, fc.constant<PhrasingContent[]>([{type: 'break'}]))
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

function table(): fc.Arbitrary<RootContent> {
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

function appendix(): fc.Arbitrary<RootContent> {
  return fc.record({title: capitals, landscape: fc.boolean(), text: sentence, table: table()}).map(each => ({
    type: 'mdxJsxFlowElement',
    name: 'Appendix',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'title', value: each.title},
      {type: 'mdxJsxAttribute', name: 'reference', value: '(Kèm theo văn bản này)'},
      ...(each.landscape ? [{type: 'mdxJsxAttribute' as const, name: 'orientation', value: 'landscape'}] : [])
    ],
    children: [textParagraph(each.text), ...(each.table.type === 'table' ? [each.table] : [])]
  }))
}

function heading(depth: 2 | 3, value: string): RootContent {
  return {type: 'heading', depth, children: [{type: 'text', value}]}
}

function textParagraph(value: string): RootContent & {type: 'paragraph'} {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

/** Notes were named by their own text: count them in the order of their calls, and write them at the end. */
function withNotes(nodes: RootContent[]): RootContent[] {
  const notes: string[] = []
  const rename = (node: PhrasingContent): PhrasingContent => {
    if (node.type === 'footnoteReference') {
      const name = String(notes.push(node.identifier))
      return {...node, identifier: name, label: name}
    }
    return node
  }
  const renamed = nodes.map(node => (node.type === 'paragraph' ? {...node, children: node.children.map(rename)} : node))
  return [
    ...renamed,
    ...notes.map((text, index): RootContent => {
      const name = String(index + 1)
      return {type: 'footnoteDefinition', identifier: name, label: name, children: [textParagraph(text)]}
    })
  ]
}
