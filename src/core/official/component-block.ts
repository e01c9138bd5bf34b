import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {State} from 'mdast-util-to-hast'
import {findComponent} from '../components/index.ts'
import {recipients as recipientsSpec} from '../components/recipients.ts'
import {signature as signatureSpec} from '../components/signature.ts'
import {attributesOf, type Component} from '../markdown/attributes.ts'
import type {BodyContext} from './body.ts'
import {at} from './body-blocks.ts'
import {isMadeFromData, renderComponent} from './render-component.ts'
import {signatureBlock} from './signature.ts'

/** A component inside the text; what failed its check is left out, since it has a finding already. */
export function componentBlock(
  context: BodyContext,
  state: State,
  node: Component
): Element | ElementContent[] | undefined {
  const {profile} = context.document
  if (node.name === signatureSpec.name) {
    const signer = signatureSpec.attributes.safeParse(attributesOf(node))
    return signer.success
      ? h('div', {...at(node, 'signature-inline')}, [signatureBlock(profile, signer.data)])
      : undefined
  }
  if (node.name === recipientsSpec.name)
    return h('div', {...at(node, 'recipients')}, [
      h('p', {className: ['recipients-label']}, profile.recipients.label.value),
      ...state.all(node)
    ])
  if (!isMadeFromData(node)) return undefined
  const content = renderComponent(context, node)
  // A sentence's component that stands alone is a paragraph.
  return findComponent(node.name ?? '')?.place === 'inline' ? h('p', at(node, 'text'), content) : content
}
