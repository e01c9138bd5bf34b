import fc from 'fast-check'
import type {PhrasingContent, RootContent} from 'mdast'
import {writeMdx} from '../import/write-mdx.ts'
import {randomBlocks, textParagraph, typedTable} from './random-blocks.ts'
import {randomTable} from './random-figures.ts'
import {randomFront} from './random-front.ts'
import {capitals, sentence, title} from './random-words.ts'

/** MDX of a paper that a clerk could have written: any type, head and end, a body of every form that the trade has. */
export const randomPaper: fc.Arbitrary<string> = fc
  .record({front: randomFront(), body: body(), appendices: fc.array(appendix(), {maxLength: 2})})
  .map(({front, body, appendices}) => writeMdx({front, nodes: withNotes([...body, ...appendices])}))

// --- internal ---

function body(): fc.Arbitrary<RootContent[]> {
  const section = fc
    .tuple(capitals, fc.array(subsection(), {maxLength: 3}), randomBlocks(4))
    .map(([name, below, own]) => [heading(2, name), ...own, ...below.flat()])
  return fc
    .tuple(randomBlocks(3), fc.array(section, {maxLength: 3}))
    .map(([opening, sections]) => [
      textParagraph('Xã Suối Ngàn báo cáo kết quả như sau:'),
      ...opening,
      ...sections.flat(),
      textParagraph('Trên đây là toàn bộ nội dung.')
    ])
}

function subsection(): fc.Arbitrary<RootContent[]> {
  return fc
    .tuple(title, randomBlocks(3))
    .map(([name, own]) => [heading(3, name), textParagraph('Kết quả chung đã rõ.'), ...own])
}

function appendix(): fc.Arbitrary<RootContent> {
  return fc
    .record({title: capitals, landscape: fc.boolean(), text: sentence, table: fc.oneof(typedTable(), randomTable())})
    .map(each => ({
      type: 'mdxJsxFlowElement',
      name: 'Appendix',
      attributes: [
        {type: 'mdxJsxAttribute', name: 'title', value: each.title},
        {type: 'mdxJsxAttribute', name: 'reference', value: '(Kèm theo văn bản này)'},
        ...(each.landscape ? [{type: 'mdxJsxAttribute' as const, name: 'orientation', value: 'landscape'}] : [])
      ],
      children: [textParagraph(each.text), each.table]
    }))
}

function heading(depth: 2 | 3, value: string): RootContent {
  return {type: 'heading', depth, children: [{type: 'text', value}]}
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
