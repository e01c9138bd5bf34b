import type {FrontMatter} from '../model/front-matter.ts'
import type {Profile, TextStyle} from '../profiles/profile.ts'
import type {SheetRun} from './sheet-runs.ts'
import {fontOf} from './stylesheet.ts'

/** What stands in the margins of a paper besides the page number. */
export interface MarginMarks {
  /** organ's contact line, on the first page where the format puts it there */
  contact?: string
  circulation?: FrontMatter['circulation']
}

/** `@page` of one run: sheet, margins, page number from the section's second page, marks in the margins. */
export function pageRules(profile: Profile, run: SheetRun, marks: MarginMarks): string {
  const {page} = profile
  const [width, height] = sheetSize(profile, run)
  const {top, right, bottom, left} = page.margins
  const number = `@top-center {${marginText(profile, page.pageNumber.style)} padding-top: ${page.pageNumber.fromTop.value}mm; content: counter(page);}`
  const first = run.continues
    ? []
    : [...(page.pageNumber.hideOnFirst.value ? ['@top-center {content: none;}'] : []), ...contactBox(profile, marks)]
  return [
    `@page {size: ${width.value}mm ${height.value}mm; margin: ${top.value}mm ${right.value}mm ${bottom.value}mm ${left.value}mm; ${number}}`,
    `@page :first {${first.join(' ')}}`,
    ...circulationMark(profile, run, marks)
  ].join('\n')
}

/** A text as a CSS string. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s*\n\s*/g, '\\A ')}"`
}

// --- internal ---

function sheetSize({page: {width, height}}: Profile, {orientation}: SheetRun) {
  return orientation === 'portrait' ? ([width, height] as const) : ([height, width] as const)
}

function marginText(profile: Profile, style: TextStyle): string {
  return `font-family: var(--paper-font); ${fontOf(style)} line-height: ${profile.font.singleLine.value}; vertical-align: top;`
}

/**
 * Generated content of the section, measured from the first line of the text: before it on the first page, after it on
 * the last. A margin box would be as wide as its column, and there is none for the last page.
 */
function circulationMark(profile: Profile, run: SheetRun, marks: MarginMarks): string[] {
  const {
    marks: {circulation},
    page
  } = profile
  if (!marks.circulation) return []
  const text = `content: ${cssString(circulation.texts.value[marks.circulation])}; ${fontOf(circulation.style)}`
  const fromEdge = circulation.fromEdge.value
  const {top} = page.margins
  const [, height] = sheetSize(profile, run)
  if (circulation.onLastPage.value.includes(marks.circulation))
    return run.ends
      ? [
          `.main::after {${text} position: absolute; top: ${height.value - top.value - fromEdge}mm; left: 50%; transform: translate(-50%, -100%); white-space: nowrap;}`
        ]
      : []
  if (run.continues) return []
  // Above the motto, as box 11 of the decree lies, or in the corner.
  const place = profile.header.motto
    ? `right: ${profile.header.rightWidth.value / 2}mm; transform: translateX(50%);`
    : 'right: 0;'
  const frame = circulation.framed.value ? 'border: 0.5pt solid; padding: 0 0.4em;' : ''
  return [
    `.main::before {${text} position: absolute; top: ${fromEdge - top.value}mm; ${place} white-space: nowrap; ${frame}}`
  ]
}

function contactBox(profile: Profile, marks: MarginMarks): string[] {
  if (!marks.contact || profile.contact.page.value !== 'first') return []
  return [
    `@bottom-center {${marginText(profile, profile.contact.style)} content: ${cssString(marks.contact)}; margin-top: 0.4em; border-top: 0.5pt solid; padding-top: 0.3em; white-space: pre-line;} @bottom-left {content: none;} @bottom-right {content: none;}`
  ]
}
