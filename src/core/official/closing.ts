import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import {recipientsBlock, recipientsOf} from './recipients.ts'
import {signatureBlock} from './signature.ts'

/** Recipients on the left, signature on the right, kept together; several signers stand in rows above the recipients. */
export function closing(document: Document): Element | undefined {
  const {profile, front, type} = document
  const signers = front.signer ?? []
  const recipients = recipientsBlock(profile, recipientsOf(document))
  const signatures = signers.map(signer => signatureBlock(profile, signer))
  if (signatures.length === 0 && !recipients) return undefined
  const side = signatures.length > 1 || type?.layout === 'minutes'
  if (!side) return h('div', {className: ['closing']}, [closingRow(recipients, signatures[0])])
  return h('div', {className: ['closing', 'closing-several']}, [
    ...pairs(signatures),
    ...(recipients ? [recipients] : [])
  ])
}

/** Two columns of the widths that the profile gives. */
export function closingRow(left: Element | undefined, right: Element | undefined): Element {
  return h('div', {className: ['closing-row']}, [
    h('div', {className: ['closing-left']}, left ? [left] : []),
    h('div', {className: ['closing-right']}, right ? [right] : [])
  ])
}

// --- internal ---

/** The leading signer stands on the right (HD 05 II.I.8). */
function pairs(signatures: Element[]): Element[] {
  return signatures.flatMap((signature, index) =>
    index % 2 === 0 ? [closingRow(signatures[index + 1], signature)] : []
  )
}
