import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import {headerLines} from '../model/header.ts'
import type {Profile} from '../profiles/profile.ts'
import {padNumber} from '../vietnamese/numbers.ts'
import {closingRow} from './closing.ts'
import {placeDateText} from './code.ts'
import {blank, block, inCase, line} from './element.ts'
import {letterheadRow, organBlock} from './letterhead.ts'
import {recipientsBlock} from './recipients.ts'
import {signatureBlock} from './signature.ts'

/** What the block of a copy is made of. */
type Copied = Pick<Document, 'front' | 'copy' | 'organs'>

/** What a copying organ adds below the paper (NĐ 30 PL I, III; HD 05 III): a second head, or a stamp. */
export function copyBlock(document: Copied): Element | undefined {
  const {copy} = document
  if (!copy || !document.front.copy) return undefined
  return copy.profile.copy.form.value === 'stamp'
    ? stampForm(document, copy.profile)
    : headerForm(document, copy.profile)
}

// --- internal ---

/** Organ, number, place and date stand as in an original, the form of the copy in the place of the title. */
function headerForm(document: Copied, profile: Profile): Element {
  const {copy, organs} = document
  const {form, signer = {}} = document.front.copy!
  return h('div', {className: ['copy']}, [
    h('div', {className: ['letterhead', 'copy-header']}, [
      letterheadRow(
        copy?.organ && organBlock(profile, headerLines(copy.organ, organs)),
        line('copy-title', profile.copy.texts.value[form])
      ),
      letterheadRow(
        block('number-block', [line('number', copyNumber(document, profile))]),
        block('date-block', [line('place-date', copyPlaceDate(document))])
      )
    ]),
    closingRow(recipientsBlock(profile, copyRecipients(document)), signatureBlock(profile, signer))
  ])
}

function stampForm(document: Copied, profile: Profile): Element {
  const copy = document.front.copy!
  const text = profile.copy.texts.value[copy.form]
  const stamp = block('copy-stamp', [
    line('copy-title', profile.copy.stamp?.heading.value ?? ''),
    line('copy-stamp-line', inCase(document.copy?.organ?.name ?? blank, 'upper')),
    line('copy-stamp-line', copyNumber(document, profile)),
    line('copy-stamp-line', `Hình thức sao: ${text}`),
    line('copy-stamp-line', copyPlaceDate(document)),
    line('copy-stamp-line', `Nơi nhận: ${(copy.recipients ?? []).join('; ')}`)
  ])
  return h('div', {className: ['copy']}, [closingRow(stamp, signatureBlock(profile, copy.signer ?? {}))])
}

/** `Số: 05/SY-UBND`, `Số 05-BS/ĐU`. */
function copyNumber({front, copy}: Copied, profile: Profile): string {
  const {label, numberSeparator, organSeparator, pad} = profile.number
  const number = front.copy?.codeNumber ? padNumber(front.copy.codeNumber, pad.value) : blank
  const symbol = profile.copy.symbols.value[front.copy!.form]
  return `${label.value} ${number}${numberSeparator.value}${symbol}${organSeparator.value}${copy?.organ?.symbol ?? blank}`
}

function copyPlaceDate({front, copy}: Copied): string {
  return placeDateText(front.copy?.place ?? copy?.organ?.place, front.copy?.issuedDate)
}

function copyRecipients({front, copy}: Copied) {
  return {recipients: front.copy?.recipients, archive: front.copy?.archive ?? copy?.organ?.archive}
}
