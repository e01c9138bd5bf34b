import type {FrontMatter} from '../model/front-matter.ts'
import type {Profile, TextStyle} from '../profiles/profile.ts'
import {fontOf} from './stylesheet.ts'

/** What stands in the margins of a paper besides the page number. */
export interface MarginMarks {
  /** organ's contact line, on the first page where the format puts it there */
  contact?: string
  circulation?: FrontMatter['circulation']
}

/** `@page` of one section: sheet, margins, page number from the second page, marks in the margins. */
export function pageRules(profile: Profile, orientation: 'portrait' | 'landscape', marks: MarginMarks): string {
  const {page} = profile
  const [width, height] = orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width]
  const {top, right, bottom, left} = page.margins
  const number = `@top-center {${marginText(profile, page.pageNumber.style)} padding-top: ${page.pageNumber.fromTop.value}mm; content: counter(page);}`
  const first = [
    ...(page.pageNumber.hideOnFirst.value ? ['@top-center {content: none;}'] : []),
    ...circulationBox(profile, marks),
    ...contactBox(profile, marks)
  ]
  return [
    `@page {size: ${width.value}mm ${height.value}mm; margin: ${top.value}mm ${right.value}mm ${bottom.value}mm ${left.value}mm; ${number}}`,
    `@page :first {${first.join(' ')}}`
  ].join('\n')
}

/** A text as a CSS string. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s*\n\s*/g, '\\A ')}"`
}

// --- internal ---

function marginText(profile: Profile, style: TextStyle): string {
  return `font-family: var(--paper-font); ${fontOf(style)} line-height: ${profile.font.singleLine.value}; vertical-align: top;`
}

function circulationBox(profile: Profile, marks: MarginMarks): string[] {
  const {circulation} = profile.marks
  if (!marks.circulation || circulation.onLastPage.value.includes(marks.circulation)) return []
  const frame = circulation.framed.value ? 'border: 0.5pt solid; padding: 1mm 2mm;' : ''
  const text = cssString(circulation.texts.value[marks.circulation])
  return [
    `@top-right {${marginText(profile, circulation.style)} content: ${text}; ${frame} margin-top: ${circulation.fromEdge.value}mm; width: max-content; height: max-content; white-space: nowrap;}`
  ]
}

function contactBox(profile: Profile, marks: MarginMarks): string[] {
  if (!marks.contact || profile.contact.page.value !== 'first') return []
  return [
    `@bottom-center {${marginText(profile, profile.contact.style)} content: ${cssString(marks.contact)}; border-top: 0.5pt solid; padding-top: 1mm; white-space: pre-line;} @bottom-left {content: none;} @bottom-right {content: none;}`
  ]
}
