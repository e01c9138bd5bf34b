import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Heading} from 'mdast'
import type {LabelKind} from '../markdown/labels.ts'
import type {Case, Profile} from '../profiles/profile.ts'
import type {BodyContext} from './body.ts'
import {at} from './body-blocks.ts'
import {inCase} from './element.ts'

/** A heading with its label; a typed one keeps its words and its case, a computed one gets those of the profile. */
export function headingElement(context: BodyContext, node: Heading, children: ElementContent[]): Element {
  const tagName = `h${Math.min(node.depth, 6)}`
  const numbered = context.section.numbered.get(node)
  if (!numbered) return h(tagName, at(node, 'unnumbered'), children)
  const {label, typed} = numbered
  const kind = headingKind(label.kind, context)
  const properties = at(node, `heading-${kind}`)
  const {headings} = context.document.profile
  const style = headings[kind] ?? headings.section
  const labelled = (content: ElementContent[]) => ({...h(tagName, properties, content), data: {label}})
  if (typed) return labelled(style.titleBelow.value ? titleBelow(children, label.text) : children)
  const below = style.titleBelow.value
  const titled = recase(children, below ? style.titleCase.value : style.case.value)
  const lead: ElementContent[] = below
    ? [{type: 'text', value: label.text}, h('br')]
    : [{type: 'text', value: `${label.text} `}]
  return labelled([...lead, ...titled])
}

// --- internal ---

type HeadingKind = keyof Profile['headings']

/** Which of the profile's headings a label asks for. */
function headingKind(kind: LabelKind, {hasArticles}: BodyContext): HeadingKind {
  if (hasArticles && kind === 'arabic') return 'clause'
  if (kind === 'letter' || kind === 'paren') return hasArticles ? 'point' : 'letter'
  return kind
}

/** `Chương I QUY ĐỊNH CHUNG` typed in one line: the title goes below its label. */
function titleBelow(children: ElementContent[], label: string): ElementContent[] {
  const [first, ...rest] = children
  if (first?.type !== 'text' || !first.value.startsWith(label)) return children
  const title = first.value.slice(label.length).trimStart()
  return title ? [{type: 'text', value: label}, h('br'), {type: 'text', value: title}, ...rest] : children
}

function recase(nodes: ElementContent[], wanted: Case): ElementContent[] {
  return nodes.map(node => {
    if (node.type === 'text') return {...node, value: inCase(node.value, wanted)}
    return node.type === 'element' ? {...node, children: recase(node.children, wanted)} : node
  })
}
