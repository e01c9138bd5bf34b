import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Break, FootnoteReference, Html, Image, ImageReference, InlineCode, Link, LinkReference} from 'mdast'
import type {MdxJsxTextElement} from 'mdast-util-mdx'
import type {Handlers, State} from 'mdast-util-to-hast'
import {displayValue} from '../data/display.ts'
import {evaluateScalar} from '../data/formula.ts'
import {placeOf} from '../markdown/fault.ts'
import {type ExpressionNode, isComment} from '../markdown/vocabulary.ts'
import type {BodyContext} from './body.ts'
import {valueElement} from './bound-value.ts'
import {noteCall} from './note-call.ts'
import {isMadeFromData, renderComponent} from './render-component.ts'

/** Writers of inline nodes: notes stand where they are called, values are formatted the Vietnamese way. */
export function inlineHandlers(context: BodyContext): Handlers {
  return {
    footnoteReference: (state: State, node: FootnoteReference) => note(context, state, node),
    mdxTextExpression: (_: State, node: ExpressionNode) => boundValue(context, node),
    mdxFlowExpression: (_: State, node: ExpressionNode) =>
      isComment(node)
        ? undefined
        : h('p', {className: ['text'], dataLine: placeOf(node).line}, [boundValue(context, node)]),
    mdxJsxTextElement: (state: State, node: MdxJsxTextElement) =>
      isMadeFromData(node) ? renderComponent(context, node) : h('span', state.all(node)),
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

function note(context: BodyContext, state: State, node: FootnoteReference): Element {
  const definition = context.definitions.get(node.identifier)
  if (!definition) return h('sup', {className: ['note-missing']}, node.label ?? node.identifier)
  return noteCall(context, node.identifier, () => ({
    line: placeOf(definition).line,
    children: definition.children.flatMap((child, index): ElementContent[] => {
      const inner = 'children' in child ? state.all(child) : []
      return index > 0 ? [{type: 'text', value: ' '}, ...inner] : inner
    })
  }))
}

function boundValue(context: BodyContext, node: ExpressionNode): ElementContent {
  if (isComment(node)) return {type: 'text', value: ''}
  const {book} = context.document
  const result = evaluateScalar(node.data?.estree, book)
  if (!result.ok) return h('span', {className: ['value-missing']}, `{${node.value}}`)
  return valueElement(displayValue(result.value, book), result.value, node.value.trim())
}
