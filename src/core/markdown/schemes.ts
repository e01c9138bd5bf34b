import type {Heading, RootContent} from 'mdast'
import type {Numbering} from '../model/front-matter.ts'
import type {LabelKind} from './labels.ts'
import {typedLabel} from './typed-label.ts'

const reportKinds: LabelKind[] = ['roman', 'arabic', 'decimal', 'letter']
const partKinds: LabelKind[] = ['part', 'roman', 'arabic', 'letter']
/** by how many depths of heading the paper uses: Điều; Chương, Điều; Chương, Mục, Điều; Phần, Chương, Mục, Điều */
const articleKinds: LabelKind[][] = [
  ['article'],
  ['article'],
  ['chapter', 'article'],
  ['chapter', 'section', 'article'],
  ['part', 'chapter', 'section', 'article']
]

/** What kind of label each depth of heading carries: a typed label decides its depth, the scheme the others. */
export function depthKinds(blocks: RootContent[], numbering: Numbering): Map<number, LabelKind> {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading')
  const depths = [...new Set(headings.map(heading => heading.depth))].sort((a, b) => a - b)
  const kinds = new Map<number, LabelKind>(
    depths.flatMap((depth, index) => {
      const kind = kindAt(depth, index, depths, numbering)
      return kind ? [[depth, kind] as const] : []
    })
  )
  for (const heading of headings.toReversed()) {
    const typed = typedLabel(heading)
    if (typed) kinds.set(heading.depth, typed.label.kind)
  }
  return kinds
}

// --- internal ---

function kindAt(depth: number, index: number, depths: number[], numbering: Numbering): LabelKind | undefined {
  if (numbering === 'articles') return articleKinds[Math.min(depths.length, 4)]?.[index]
  return (numbering === 'parts' ? partKinds : reportKinds)[depth - 2]
}
