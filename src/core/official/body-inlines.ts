import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Break, FootnoteReference, Html, Image, ImageReference, InlineCode, Link, LinkReference} from 'mdast'
import type {MdxJsxTextElement} from 'mdast-util-mdx'
import type {Handlers, State} from 'mdast-util-to-hast'
import {evaluateFormula} from '../data/formula.ts'
import {placeOf} from '../markdown/fault.ts'
import {type ExpressionNode, isComment} from '../markdown/vocabulary.ts'
import {formatNumber} from '../vietnamese/numbers.ts'
import type {BodyContext} from './body.ts'

/** Writers of inline nodes: notes stand where they are called, values are formatted the Vietnamese way. */
export function inlineHandlers(context: BodyContext): Handlers {
  return {
    footnoteReference: (state: State, node: FootnoteReference) => note(context, state, node),
    mdxTextExpression: (_: State, node: ExpressionNode) => boundValue(context, node),
    mdxFlowExpression: (_: State, node: ExpressionNode) =>
      isComment(node)
        ? undefined
        : h('p', {className: ['text'], dataLine: placeOf(node).line}, [boundValue(context, node)]),
    mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => h('span', state.all(node)),
    break: (_: State, __: Break) => h('br'),
    link: (state: State, node: Link) => h('span', {className: ['link']}, state.all(node)),
    linkReference: (state: State, node: LinkReference) => h('span', {className: ['link']}, state.all(node)),
    image: (_: State, node: Image): ElementContent => ({type: 'text', value: node.alt ?? ''}),
    imageReference: (_: State, node: ImageReference): ElementContent => ({type: 'text', value: node.alt ?? ''}),
    inlineCode: (_: State, node: InlineCode): ElementContent => ({type: 'text', value: node.value}),
    html: (_: State, node: Html): ElementContent => ({type: 'text', value: node.value})
  }
}

// --- internal ---

/** The note's whole text at its call; Paged.js floats it, the site and Word move it. A second call only repeats the number. */
function note(context: BodyContext, state: State, node: FootnoteReference): Element {
  const definition = context.definitions.get(node.identifier)
  const elder = context.called.indexOf(node.identifier)
  if (elder >= 0) return h('sup', {className: ['note-again']}, String(elder + 1))
  if (!definition) return h('sup', {className: ['note-missing']}, node.label ?? node.identifier)
  context.called.push(node.identifier)
  const number = context.called.length
  const children = definition.children.flatMap((child, index): ElementContent[] => {
    const inner = 'children' in child ? state.all(child) : []
    return index > 0 ? [{type: 'text', value: ' '}, ...inner] : inner
  })
  return h('span', {className: ['footnote'], dataNote: number, dataLine: placeOf(definition).line}, children)
}

function boundValue(context: BodyContext, node: ExpressionNode): ElementContent {
  if (isComment(node)) return {type: 'text', value: ''}
  const result = evaluateFormula(node.data?.estree ?? undefined, context.document.book)
  if (!result.ok) return h('span', {className: ['value-missing']}, `{${node.value}}`)
  const text = typeof result.value === 'number' ? formatNumber(result.value) : result.value
  return h('span', {className: ['value'], dataFormula: node.value.trim()}, text)
}
