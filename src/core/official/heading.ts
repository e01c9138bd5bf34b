import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Heading} from 'mdast'
import type {LabelKind} from '../markdown/labels.ts'
import type {NumberedBlock} from '../markdown/numbering.ts'
import type {Case, HeadingStyle, Profile} from '../profiles/profile.ts'
import {at} from './body-blocks.ts'
import {inCase} from './element.ts'

/** How the profile sets a heading of that kind of label. */
export function headingStyle(profile: Profile, kind: LabelKind): HeadingStyle {
  const {headings} = profile
  if (kind === 'subsection') return headings.subsection ?? headings.section
  return kind === 'paren' ? headings.letter : headings[kind]
}

/** A heading with its label; a typed one keeps its words and its case, a computed one gets those of the profile. */
export function headingElement(
  profile: Profile,
  node: Heading,
  children: ElementContent[],
  numbered?: NumberedBlock
): Element {
  const tagName = `h${Math.min(node.depth, 6)}`
  if (!numbered) return h(tagName, at(node, 'unnumbered'), children)
  const {label, typed} = numbered
  const properties = at(node, `heading-${label.kind}`)
  const style = headingStyle(profile, label.kind)
  if (typed) return h(tagName, properties, style.titleBelow.value ? titleBelow(children, label.text) : children)
  const below = style.titleBelow.value
  const titled = recase(children, below ? style.titleCase.value : style.case.value)
  const lead: ElementContent[] = below
    ? [{type: 'text', value: label.text}, h('br')]
    : [{type: 'text', value: `${label.text} `}]
  return h(tagName, properties, [...lead, ...titled])
}

// --- internal ---

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
