import type {Document} from '../model/document.ts'
import {codeNotation} from '../model/header.ts'
import {longDate} from '../vietnamese/dates.ts'
import {padNumber} from '../vietnamese/numbers.ts'
import {blank} from './element.ts'

/** Number and symbol as printed, with blanks in a draft: `Số 12-BC/ĐU`, `Số: \u00A0…/QĐ-UBND`. */
export function numberLine(document: Document): string {
  const {label, numberSeparator} = document.profile.number
  return `${label.value} ${numberText(document)}${numberSeparator.value}${notationText(document)}`
}

/** `12-BC/ĐU` without the label; blanks where a draft has no number. */
export function codeText(document: Document): string {
  return `${numberText(document)}${document.profile.number.numberSeparator.value}${notationText(document)}`
}

/** The symbol: typed, or computed from type and organ; blanks for what is not known. */
export function notationText(document: Document): string {
  if (document.front.codeNotation) return document.front.codeNotation
  const {profile, type, organ, system} = document
  if (type && organ) {
    return codeNotation(profile.number, type, organ, document.coOrgans) ?? blank
  }
  const symbol = type?.[system]?.symbol
  return symbol ? `${symbol}${profile.number.organSeparator.value}${blank}` : blank
}

/** Place and date as printed: `Suối Ngàn, ngày 05 tháng 6 năm 2026`. */
export function placeDateLine(document: Pick<Document, 'front' | 'organ'>): string {
  return placeDateText(document.front.place ?? document.organ?.place, document.front.issuedDate)
}

/** Place and date with blanks for what is not known. */
export function placeDateText(place: string | undefined, issuedDate: string | undefined): string {
  const date = issuedDate ? longDate(issuedDate) : `ngày${blank}tháng${blank}năm${blank}`
  return `${place ?? blank}, ${date}`
}

// --- internal ---

function numberText(document: Document): string {
  const {codeNumber} = document.front
  return codeNumber === undefined ? blank : padNumber(codeNumber, document.profile.number.pad.value)
}
