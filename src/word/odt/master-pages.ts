import type {Paragraph, Sheet, WordSection} from '../paper.ts'
import {element, mm, pt} from './odt-xml.ts'

/** The page that a section begins with. */
export function firstPageName(section: number): string {
  return `Section${section + 1}First`
}

/** Page layouts (`style:page-layout`) of a section: its first page, and those after it. */
export function pageLayouts({sheet, firstHead, firstFoot}: WordSection, section: number): string {
  return [
    pageLayout(`${firstPageName(section)}Layout`, sheet, {
      head: sheet.numberOnFirst || firstHead.length > 0,
      foot: firstFoot.length > 0
    }),
    pageLayout(`Section${section + 1}Layout`, sheet, {head: true, foot: false})
  ].join('')
}

/** Master pages of a section; `write` makes the XML of a paragraph. */
export function masterPages(
  {sheet, firstHead, firstFoot}: WordSection,
  section: number,
  write: (paragraph: Paragraph) => string
): string {
  const head = sheet.numberOnFirst ? [number, ...firstHead] : firstHead
  const parts = [
    ...(head.length > 0 ? [element('style:header', {}, head.map(write).join(''))] : []),
    ...(firstFoot.length > 0 ? [element('style:footer', {}, firstFoot.map(write).join(''))] : [])
  ]
  const first = element(
    'style:master-page',
    {
      'style:name': firstPageName(section),
      'style:display-name': `Phần ${section + 1}, trang đầu`,
      'style:page-layout-name': `${firstPageName(section)}Layout`,
      'style:next-style-name': `Section${section + 1}`
    },
    parts.join('')
  )
  const following = element(
    'style:master-page',
    {
      'style:name': `Section${section + 1}`,
      'style:display-name': `Phần ${section + 1}`,
      'style:page-layout-name': `Section${section + 1}Layout`
    },
    element('style:header', {}, write(number))
  )
  return first + following
}

// --- internal ---

const number: Paragraph = {kind: 'paragraph', style: 'page-number', inlines: [{kind: 'page-number'}], layout: {}}

/** In ODF head and foot stand inside the page's area: the margin ends where they begin. */
function pageLayout(name: string, sheet: Sheet, {head, foot}: {head: boolean; foot: boolean}): string {
  const {width, height, landscape, top, right, bottom, left, numberFromTop, footFromBottom} = sheet
  const properties = element(
    'style:page-layout-properties',
    {
      'fo:page-width': mm(width),
      'fo:page-height': mm(height),
      'style:print-orientation': landscape ? 'landscape' : 'portrait',
      'fo:margin-top': mm(head ? numberFromTop : top),
      'fo:margin-right': mm(right),
      'fo:margin-bottom': mm(foot ? footFromBottom : bottom),
      'fo:margin-left': mm(left)
    },
    element('style:footnote-sep', {
      'style:width': pt(0.5),
      'style:rel-width': '33%',
      'style:color': '#000000',
      'style:line-style': 'solid',
      'style:adjustment': 'left',
      'style:distance-before-sep': pt(4),
      'style:distance-after-sep': pt(4)
    })
  )
  const room = (value: number) =>
    element('style:header-footer-properties', {'svg:height': mm(value), 'fo:margin': '0mm'})
  return element(
    'style:page-layout',
    {'style:name': name},
    properties +
      (head ? element('style:header-style', {}, room(top - numberFromTop)) : '') +
      (foot ? element('style:footer-style', {}, room(bottom - footFromBottom)) : '')
  )
}
