import type {Document} from '../model/document.ts'
import type {Profile, TextStyle} from '../profiles/profile.ts'
import {contactText} from './official-tree.ts'
import {pageRules} from './page-rules.ts'
import type {SheetRun} from './sheet-runs.ts'

/** The print style sheet of one run of sheets, made from the profile: no number of the law stands anywhere else. */
export function printStylesheet(document: Document, run: SheetRun): string {
  const {profile} = document
  return [
    pageRules(
      profile,
      run,
      run.section === 0 ? {contact: contactText(document), circulation: document.front.circulation} : {}
    ),
    ...textRules(profile),
    ...measureRules(profile)
  ].join('\n')
}

// --- internal ---

/** Selector by selector, how the profile sets it. */
function textRules(profile: Profile): string[] {
  const {header, headings, signature, recipients, marks, appendix} = profile
  const styles: [string, TextStyle | undefined][] = [
    ['.section', profile.body.style],
    ['.parent-organ', header.parentOrgan],
    ['.organ, .organ-mark', header.organ.style],
    ['.national', header.national.style],
    ['.motto', header.motto?.style],
    ['.number', profile.number.style],
    ['.place-date', profile.placeDate.style],
    ['.letter-subject', profile.letterSubject.style],
    ['.type-name', profile.typeName.style],
    ['.author-line', profile.authorLine.style],
    ['.subject, .subject-mark', profile.subject.style],
    ['.addressees-word', profile.addressees.wordStyle],
    ['.addressee', profile.addressees.nameStyle],
    ['.legal-basis', profile.legalBases.style],
    ['.authority-line', profile.authorityLine.style],
    ['.verb-line', profile.verbLine.style],
    ['.heading-part', headings.part],
    ['.heading-chapter', headings.chapter],
    ['.heading-section', headings.section],
    ['.heading-subsection', headings.subsection ?? headings.section],
    ['.heading-clause', headings.clause],
    ['.heading-point', headings.point],
    ['.heading-article', headings.article],
    ['.heading-roman', headings.roman],
    ['.heading-arabic', headings.arabic],
    ['.heading-decimal', headings.decimal],
    ['.heading-letter, .heading-paren', headings.letter],
    ['.authority', signature.authority],
    ['.position', signature.position],
    ['.full-name', signature.name],
    ['.recipients-label', recipients.labelStyle],
    ['.recipient', recipients.listStyle],
    ['.drafter', recipients.drafterStyle],
    ['.urgency', marks.urgency.style],
    ['.draft-mark', marks.draft.style],
    ['.appendix-word', appendix.wordStyle],
    ['.appendix-title', appendix.titleStyle],
    ['.appendix-reference, .appendix-mark', appendix.referenceStyle],
    ['.copy-title', profile.copy.titleStyle],
    ['.contact', profile.contact.style],
    ['.footnote, .pagedjs_footnote_inner_content', profile.footnote],
    ['td', profile.table.cell],
    ['th', profile.table.head]
  ]
  return styles.flatMap(([selector, style]) => (style ? [`${selector} {${fontOf(style)}}`] : []))
}

/** Size, weight and slant of a text style as declarations. */
export function fontOf({size, weight, slant}: TextStyle): string {
  return `font-size: ${size.value}pt; font-weight: ${weight.value === 'bold' ? 700 : 400}; font-style: ${slant.value === 'italic' ? 'italic' : 'normal'};`
}

/** Lengths that the hand-written sheet uses by name. */
function measureRules(profile: Profile): string[] {
  const {header, body, signature, marks, copy, headings} = profile
  const spacing = body.lineSpacing.value
  const measures: Record<string, string> = {
    'single-line': String(profile.font.singleLine.value),
    'body-line':
      spacing.kind === 'exact' ? `${spacing.points}pt` : String(round(spacing.factor * profile.font.singleLine.value)),
    'body-indent': `${body.indent.value}mm`,
    'paragraph-gap': `${body.paragraphGap.value}pt`,
    'left-column': `${header.leftWidth.value}mm`,
    'right-column': `${header.rightWidth.value}mm`,
    'closing-left': `${signature.leftWidth.value}mm`,
    'closing-right': `${signature.rightWidth.value}mm`,
    'signature-gap': `${signature.gap.value}mm`,
    'letter-subject-gap': `${profile.letterSubject.gap.value}pt`,
    'organ-rule': ruleShare(header.organ.under.value),
    'subject-rule': ruleShare(profile.subject.under.value),
    'urgency-colour': marks.urgency.colour.value,
    'urgency-frame': marks.urgency.framed.value ? 'solid' : 'none',
    'label-line': profile.recipients.labelUnderlined.value ? 'underline' : 'none',
    'stamp-colour': copy.stamp?.colour.value ?? 'currentcolor',
    'stamp-width': copy.stamp ? `${copy.stamp.size.value[0]}mm` : 'auto',
    'stamp-height': copy.stamp ? `${copy.stamp.size.value[1]}mm` : 'auto'
  }
  const sizes = Object.entries(marks.urgency.sizes?.value ?? {}).map(
    ([level, [width, height]]) => `.urgency-${level} {width: ${width}mm; height: ${height}mm;}`
  )
  const aligned = Object.entries({subsection: headings.section, paren: headings.letter, ...headings}).map(
    ([kind, style]) =>
      `.heading-${kind} {${style.align.value === 'center' ? 'text-align: center;' : 'text-indent: var(--body-indent);'}}`
  )
  return [
    `:root {${Object.entries(measures)
      .map(([name, value]) => `--${name}: ${value};`)
      .join(' ')}}`,
    ...sizes,
    ...aligned
  ]
}

function ruleShare(under: Profile['subject']['under']['value']): string {
  return under.kind === 'rule' ? `${round(under.share * 100)}%` : '0'
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
