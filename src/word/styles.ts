import type {HeadingStyle, Profile, TextStyle} from '../core/profiles/profile.ts'
import type {LineSpacing, ParagraphLayout, TextLook, WordStyle} from './style.ts'
import {isStyleId, type StyleId, styleNames} from './style-names.ts'

/** The styles of a paper, made from its profile: .docx and .odt are written from this table, no number of the law is elsewhere. */
export function wordStyles(profile: Profile): WordStyle<StyleId>[] {
  const table = {...headStyles(profile), ...bodyStyles(profile), ...headingStyles(profile), ...closingStyles(profile)}
  return styleIds.map(id => ({id, name: styleNames[id], ...table[id]}))
}

/** The style of running text, which every other one starts from. */
export function baseStyle(profile: Profile): Omit<WordStyle, 'id' | 'name'> {
  return {text: look(profile, profile.body.style), paragraph: plain}
}

// --- internal ---

type Look = Omit<WordStyle, 'id' | 'name'>
type Layout = Partial<ParagraphLayout>

const styleIds = Object.keys(styleNames).filter(isStyleId)

const plain: ParagraphLayout = {
  align: 'left',
  indent: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  line: {kind: 'multiple', factor: 1},
  keepNext: false,
  keepLines: false
}

/**
 * mm that lines have beyond the margin. The browser rounds the width of every letter to 1/64 px and sets lines on the sheet
 * that are up to this much too long; a word processor would take their last word to the next line.
 */
const hair = 0.1
const centred: Layout = {align: 'center'}
/** A line of the head or the title: it never stands apart from what follows. */
const headLine: Layout = {align: 'center', keepNext: true, keepLines: true}
const keepNext: Layout = {keepNext: true, keepLines: true}

function headStyles(profile: Profile) {
  const {header, marks, subject, addressees, appendix} = profile
  const {size} = profile.body.style
  const line = (style: TextStyle, layout: Layout = {}) => styled(profile, style, {...headLine, ...layout})
  // Room of the hand-written sheet, in shares of the text's size, where the law gives none.
  const above = (share: number) => ({before: rounded(share * size.value)})
  return {
    national: line(header.national.style),
    motto: line(header.motto?.style ?? header.national.style),
    'parent-organ': line(header.parentOrgan),
    organ: line(header.organ.style),
    number: line(profile.number.style, above(0.3)),
    'place-date': line(profile.placeDate.style, above(0.3)),
    'letter-subject': line(profile.letterSubject.style, {before: profile.letterSubject.gap.value}),
    urgency: {...line(marks.urgency.style, above(0.4)), text: coloured(profile, marks.urgency)},
    'draft-mark': line(marks.draft.style),
    circulation: line(marks.circulation.style),
    'type-name': line(profile.typeName.style, above(1.2)),
    'author-line': line(profile.authorLine.style),
    subject: line(subject.style),
    'addressees-word': styled(profile, addressees.wordStyle, keepNext),
    addressee: styled(profile, addressees.nameStyle, {keepLines: true}),
    'appendix-word': line(appendix.wordStyle),
    'appendix-title': line(appendix.titleStyle),
    'appendix-reference': line(appendix.referenceStyle),
    'page-number': styled(profile, profile.page.pageNumber.style, centred)
  }
}

function bodyStyles(profile: Profile) {
  const {body, footnote, table} = profile
  const running: Layout = {
    align: body.align.value,
    indent: body.indent.value,
    right: -hair,
    after: body.paragraphGap.value,
    line: spacing(profile, body.style)
  }
  const verb: Layout = {...headLine, after: body.paragraphGap.value}
  const text = styled(profile, body.style, running)
  const small = smallText(profile)
  return {
    text,
    dash: text,
    quote: styled(profile, body.style, {...running, left: body.indent.value}),
    'legal-basis': styled(profile, profile.legalBases.style, {
      ...running,
      line: spacing(profile, profile.legalBases.style)
    }),
    'authority-line': styled(profile, profile.authorityLine.style, verb),
    'verb-line': styled(profile, profile.verbLine.style, verb),
    footnote: styled(profile, footnote, {align: body.align.value, right: -hair}),
    'table-cell': styled(profile, table.cell, {}),
    'table-head': styled(profile, table.head, {...centred, keepNext: true}),
    'table-caption': {text: {...text.text, bold: true}, paragraph: {...plain, ...headLine}},
    'table-unit': {text: small, paragraph: {...plain, ...keepNext, align: 'right' as const}},
    'data-source': {text: small, paragraph: {...plain, after: body.paragraphGap.value}},
    // The sheet's drawings stand on no line of text: what hangs below it must take no room.
    chart: {text: {...look(profile, body.style), size: 1}, paragraph: {...plain, ...headLine}},
    rule: {text: {...look(profile, body.style), size: 1}, paragraph: {...plain, ...headLine}},
    'section-end': {
      text: {...look(profile, body.style), size: 1},
      paragraph: {...plain, line: {kind: 'exact', points: 1} as const}
    }
  }
}

function headingStyles(profile: Profile) {
  const {headings, body} = profile
  const heading = (style: HeadingStyle | (TextStyle & Pick<HeadingStyle, 'align'>)) =>
    styled(profile, style, {
      ...keepNext,
      align: style.align.value === 'center' ? 'center' : body.align.value,
      indent: style.align.value === 'center' ? 0 : body.indent.value,
      right: style.align.value === 'center' ? 0 : -hair,
      after: body.paragraphGap.value,
      line: spacing(profile, style)
    })
  return {
    'heading-part': heading(headings.part),
    'heading-chapter': heading(headings.chapter),
    'heading-section': heading(headings.section),
    'heading-subsection': heading(headings.subsection ?? headings.section),
    'heading-article': heading(headings.article),
    'heading-clause': heading(headings.clause),
    'heading-point': heading(headings.point),
    'heading-roman': heading(headings.roman),
    'heading-arabic': heading(headings.arabic),
    'heading-decimal': heading(headings.decimal),
    'heading-letter': heading(headings.letter),
    unnumbered: heading({...headings.arabic, ...body.style, weight: headings.arabic.weight})
  }
}

function closingStyles(profile: Profile) {
  const {signature, recipients, copy, contact} = profile
  const line = (style: TextStyle, layout: Layout = {}) => styled(profile, style, {...headLine, ...layout})
  const label = styled(profile, recipients.labelStyle, keepNext)
  return {
    authority: line(signature.authority),
    position: line(signature.position),
    'full-name': styled(profile, signature.name, {...centred, before: points(signature.gap.value)}),
    'recipients-label': {...label, text: {...label.text, underline: recipients.labelUnderlined.value}},
    recipient: styled(profile, recipients.listStyle, {keepLines: true}),
    drafter: styled(profile, recipients.drafterStyle, {}),
    'copy-title': {
      text: {...look(profile, copy.titleStyle), colour: copy.stamp?.colour.value ?? profile.font.colour.value},
      paragraph: {...plain, ...headLine}
    },
    'copy-stamp-line': stampLine(profile),
    contact: styled(profile, contact.style, centred)
  }
}

function stampLine(profile: Profile): Look {
  const {stamp} = profile.copy
  const text = look(profile, profile.body.style)
  // The sheet's words in the stamp are smaller than the text.
  return {
    text: {...text, size: Math.round(text.size * 0.786 * 2) / 2, colour: stamp?.colour.value ?? text.colour},
    paragraph: {...plain, ...keepNext}
  }
}

function styled(profile: Profile, style: TextStyle, layout: Layout): Look {
  return {text: look(profile, style), paragraph: {...plain, ...layout}}
}

function look({font}: Profile, {size, weight, slant}: TextStyle): TextLook {
  return {
    size: size.value,
    bold: weight.value === 'bold',
    italic: slant.value === 'italic',
    underline: false,
    colour: font.colour.value
  }
}

/** Words beside tables and charts, as the hand-written sheet has them. */
function smallText(profile: Profile): TextLook {
  const text = look(profile, profile.body.style)
  return {...text, size: Math.round(text.size * 0.86 * 2) / 2, italic: true}
}

function coloured(profile: Profile, {style, colour}: Profile['marks']['urgency']): TextLook {
  return {...look(profile, style), colour: colour.value}
}

/**
 * Lines as high as on the printed sheet, to the point: of a multiple, word processors leave the room below the letters and
 * forget it at the foot of a page, where one more line would then stand.
 */
function spacing({body, font}: Profile, {size}: Pick<TextStyle, 'size'>): LineSpacing {
  const line = body.lineSpacing.value
  if (line.kind === 'exact') return line
  return {kind: 'exact', points: rounded(line.factor * font.singleLine.value * size.value)}
}

function points(mm: number): number {
  return rounded((mm / 25.4) * 72)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
