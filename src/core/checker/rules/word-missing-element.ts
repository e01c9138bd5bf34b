import type {Document} from '../../model/document.ts'
import type {Profile} from '../../profiles/profile.ts'
import {sampleElement, wordCase} from '../word-examples.ts'
import type {WordRole} from '../word-form.ts'
import {roleForm} from '../word-roles.ts'
import {defineFormRule} from '../word-slips.ts'

export default defineFormRule({
  code: 'WORD006',
  name: 'word-missing-element',
  severity: 'error',
  draftSeverity: 'warning',
  basis: 'NĐ 30/2020, Điều 8 và PL I; QĐ 399-QĐ/TW và HD 05-HD/VPTW (thành phần thể thức bắt buộc)',
  slips({document, word}) {
    const present = new Set(word.elements.map(({role}) => role))
    return wantedRoles(document)
      .filter(role => !present.has(role))
      .flatMap(role => {
        const fact = roleForm(document.profile, role)?.style.size
        const region = closing.has(role) ? ('closing' as const) : ('opening' as const)
        return fact ? [{role, spot: {region}, expected: fixedText(document.profile, role), fact}] : []
      })
  },
  message: {
    vi: 'Thiếu thành phần: {element}[, cần “{expected}”]',
    en: 'An element is missing: {element}[, expected “{expected}”]'
  },
  hint: {
    vi: 'Bổ sung thành phần này; nếu văn bản có mà không nhận ra, xem lại chữ và vị trí của nó.',
    en: 'Add the element; if the paper has it and it was not recognised, look at its words and its place.'
  },
  examples: {
    ok: [
      wordCase('Báo cáo đủ thành phần.', 'A report with all its elements.', {
        elements: (
          ['national', 'organ', 'number', 'place-date', 'type-name', 'subject', 'recipients-label'] as const
        ).map(role => sampleElement(role, 'A'))
      })
    ],
    bad: [
      [
        wordCase(
          'Không có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, không có nơi nhận.',
          'No title of the Party, no recipients.',
          {
            elements: (['organ', 'number', 'place-date', 'type-name', 'subject', 'full-name'] as const).map(role =>
              sampleElement(role, 'A')
            )
          }
        ),
        '1:1-1:1 → ĐẢNG CỘNG SẢN VIỆT NAM',
        '1:1-1:1'
      ]
    ]
  }
})

// --- internal ---

const closing: ReadonlySet<WordRole> = new Set(['full-name', 'recipients-label'])

/** The words of an element, where the law gives them. */
function fixedText({header}: Profile, role: WordRole): string | undefined {
  if (role === 'national') return header.national.text.value
  return role === 'motto' ? header.motto?.text.value : undefined
}

/** What every paper of this type has; types that the text does not tell are asked for the head only. */
function wantedRoles({type, system, profile, status}: Document): WordRole[] {
  const layout = type?.layout
  const isLetter = layout === 'letter'
  const isNumbered = isLetter || (type?.[system]?.symbol !== undefined && type[system].mark !== 'P')
  const isAddressed = type?.[system]?.addressees !== undefined && type.slug !== 'bao-cao'
  return [
    'national',
    ...(profile.header.motto ? (['motto'] as const) : []),
    'organ',
    ...(isNumbered ? (['number'] as const) : []),
    'place-date',
    ...(type && !isLetter ? (['type-name'] as const) : []),
    ...(layout === 'titled' ? (['subject'] as const) : []),
    ...(isLetter ? (['letter-subject'] as const) : []),
    ...(isAddressed ? (['addressees-word'] as const) : []),
    // Who will sign may be open in a draft.
    ...(status === 'draft' ? [] : (['full-name'] as const)),
    ...(layout === 'titled' || isLetter ? (['recipients-label'] as const) : [])
  ]
}
