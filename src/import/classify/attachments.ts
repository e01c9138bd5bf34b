import type {BlockContent, DefinitionContent, FootnoteDefinition, RootContent} from 'mdast'
import type {MdxJsxFlowElement} from 'mdast-util-mdx'
import {phrasing} from '../phrasing.ts'
import type {Run} from '../record.ts'
import type {Remark} from '../remark.ts'
import type {AppendixSource} from './appendices.ts'
import {writeBody} from './body.ts'
import type {rejoinParagraphs} from './rejoin.ts'

/** The bodies of the notes as definitions, in the order of their calls. */
export function noteNodes(notes: ReadonlyMap<string, Run[]>): FootnoteDefinition[] {
  return [...notes].map(([id, runs]) => ({
    type: 'footnoteDefinition',
    identifier: id,
    label: id,
    children: [{type: 'paragraph', children: phrasing(runs)}]
  }))
}

/** An appendix as `<Appendix title="…" reference="…" orientation="landscape">` with its own text. */
export function appendixNode(
  {title, reference, landscape, blocks}: AppendixSource,
  joinParagraphs: typeof rejoinParagraphs
): {node: MdxJsxFlowElement; remarks: Remark[]} {
  const paragraphs = joinParagraphs(blocks)
  const body = writeBody(paragraphs.blocks, 'report')
  return {
    node: {
      type: 'mdxJsxFlowElement',
      name: 'Appendix',
      attributes: [
        ...attribute('title', title),
        ...attribute('reference', reference),
        ...attribute('orientation', landscape ? 'landscape' : undefined)
      ],
      children: body.nodes.filter(isFlow)
    },
    remarks: [...paragraphs.remarks, ...body.remarks]
  }
}

// --- internal ---

function attribute(name: string, value: string | undefined): MdxJsxFlowElement['attributes'] {
  return value ? [{type: 'mdxJsxAttribute', name, value}] : []
}

function isFlow(node: RootContent): node is BlockContent | DefinitionContent {
  return ['heading', 'paragraph', 'list', 'table', 'blockquote'].includes(node.type)
}
