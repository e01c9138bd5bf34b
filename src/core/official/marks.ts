import type {Element} from 'hast'
import {fillMessage} from '../diagnostic.ts'
import type {Document} from '../model/document.ts'
import {line} from './element.ts'

/** KHẨN, THƯỢNG KHẨN, HỎA TỐC. */
export function urgencyMark(document: Document): Element | undefined {
  const {urgency} = document.front
  if (!urgency) return undefined
  const mark = line('urgency', document.profile.marks.urgency.texts.value[urgency])
  mark.properties.className = ['urgency', `urgency-${urgency}`]
  return mark
}

/** `Dự thảo lần 2`: on every paper that is not issued. */
export function draftMark(document: Document): Element | undefined {
  if (document.status !== 'draft') return undefined
  const {text, textWithoutRound} = document.profile.marks.draft
  const {draftRound} = document.front
  return line('draft-mark', draftRound ? fillMessage(text.value, {round: String(draftRound)}) : textWithoutRound.value)
}
