import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import {headerLines} from '../model/header.ts'
import type {Profile} from '../profiles/profile.ts'
import {closingRow} from './closing.ts'
import {placeDateText} from './code.ts'
import {blank, block, inCase, line} from './element.ts'
import {underlined} from './letterhead.ts'
import {recipientsBlock} from './recipients.ts'
import {signatureBlock} from './signature.ts'

/** What a copying organ adds below the paper (NĐ 30 PL I, III; HD 05 III): a second head, or a stamp. */
export function copyBlock(document: Document): Element | undefined {
  const {copy} = document
  if (!copy || !document.front.copy) return undefined
  return copy.profile.copy.form.value === 'stamp'
    ? stampForm(document, copy.profile)
    : headerForm(document, copy.profile)
}

// --- internal ---

function headerForm(document: Document, profile: Profile): Element {
  const {lines} = copyingOrgan(document)
  const copy = document.front.copy!
  const organ = underlined(
    'organ',
    lines.map(text => inCase(text, profile.header.organ.style.case.value)),
    profile.header.organ.under.value
  )
  return h('div', {className: ['copy', 'copy-header']}, [
    closingRow(
      block('copy-organ', [organ, line('number', copyNumber(document, profile))]),
      block('copy-title-block', [
        line('copy-title', profile.copy.texts.value[copy.form]),
        line('place-date', copyPlaceDate(document))
      ])
    ),
    closingRow(recipientsBlock(profile, copyRecipients(document)), signatureBlock(profile, copy.signer ?? {}))
  ])
}

function stampForm(document: Document, profile: Profile): Element {
  const {lines} = copyingOrgan(document)
  const copy = document.front.copy!
  const text = profile.copy.texts.value[copy.form]
  const stamp = block('copy-stamp', [
    line('copy-title', profile.copy.stamp?.heading.value ?? ''),
    line('copy-stamp-line', lines.join(' ')),
    line('copy-stamp-line', copyNumber(document, profile)),
    line('copy-stamp-line', `Hình thức sao: ${text}`),
    line('copy-stamp-line', copyPlaceDate(document)),
    line('copy-stamp-line', `Nơi nhận: ${(copy.recipients ?? []).join('; ')}`)
  ])
  return h('div', {className: ['copy', 'copy-with-stamp']}, [
    closingRow(stamp, signatureBlock(profile, copy.signer ?? {}))
  ])
}

function copyingOrgan({copy, organs}: Document): {lines: string[]} {
  return copy?.organ ? headerLines(copy.organ, organs) : {lines: []}
}

/** `Số: 05/SY-UBND`, `Số 05-BS/ĐU`. */
function copyNumber({front, copy}: Document, profile: Profile): string {
  const {label, numberSeparator, organSeparator, pad} = profile.number
  const number = front.copy?.codeNumber ? String(front.copy.codeNumber).padStart(pad.value, '0') : blank
  const symbol = profile.copy.symbols.value[front.copy!.form]
  return `${label.value} ${number}${numberSeparator.value}${symbol}${organSeparator.value}${copy?.organ?.symbol ?? blank}`
}

function copyPlaceDate({front, copy}: Document): string {
  return placeDateText(front.copy?.place ?? copy?.organ?.place, front.copy?.issuedDate)
}

function copyRecipients({front, copy}: Document) {
  return {recipients: front.copy?.recipients, archive: front.copy?.archive ?? copy?.organ?.archive}
}
