import type {Element} from 'hast'
import {h} from 'hastscript'
import {appendix as appendixSpec} from '../components/appendix.ts'
import {fillMessage} from '../diagnostic.ts'
import {attributesOf} from '../markdown/attributes.ts'
import type {Document, Section} from '../model/document.ts'
import {longDate, shortDate} from '../vietnamese/dates.ts'
import {toRoman} from '../vietnamese/roman.ts'
import {bodyText, closeText} from './body.ts'
import {codeText} from './code.ts'
import {blank, block, inCase, line} from './element.ts'

export interface AppendixPage {
  orientation: 'portrait' | 'landscape'
  element: Element
}

/** One appendix: word and number, title, reference line, text (NĐ 30 PL I.III; HD 05 II.III). */
export function appendixSection(document: Document, section: Section, position: number, count: number): AppendixPage {
  const {profile} = document
  const attributes = appendixSpec.attributes.safeParse(section.appendix ? attributesOf(section.appendix) : {})
  const {title, reference, orientation} = attributes.success
    ? attributes.data
    : {title: undefined, reference: undefined, orientation: 'portrait' as const}
  const text = bodyText(document, section)
  closeText(text, profile.appendix.closingMark.value)
  const head = block('appendix-head', [
    h('h1', {className: ['appendix-word']}, appendixWord(document, position, count)),
    title ? line('appendix-title', inCase(title, profile.appendix.titleStyle.case.value)) : undefined,
    line('appendix-reference', reference ?? referenceLine(document)),
    profile.appendix.under.value.kind === 'characters'
      ? line('appendix-mark', profile.appendix.under.value.text)
      : undefined
  ])
  return {
    orientation,
    element: h('section', {className: ['section', 'appendix', orientation]}, [
      ...(head ? [head] : []),
      h('div', {className: ['body']}, text)
    ])
  }
}

// --- internal ---

/** Numbered only where there are two or more. */
function appendixWord({profile}: Document, position: number, count: number): string {
  const number = profile.appendix.numbering.value === 'roman' ? toRoman(position) : String(position)
  return count > 1 ? `${profile.appendix.word.value} ${number}` : profile.appendix.word.value
}

function referenceLine(document: Document): string {
  const {profile, front, type, organ} = document
  const {issuedDate} = front
  return fillMessage(profile.appendix.reference.value, {
    type: type?.label.vi ?? 'Văn bản',
    number: codeText(document),
    date: issuedDate
      ? profile.appendix.referenceDate.value === 'short'
        ? shortDate(issuedDate)
        : longDate(issuedDate).replace(/^ngày /, '')
      : blank,
    organ: organ?.name ?? front.organName?.join(' ') ?? blank
  })
}
