import {soundSheet, wordCase} from '../word-examples.ts'
import {defineFormRule} from '../word-slips.ts'
import {measureText, tolerance} from '../word-values.ts'

/** Sizes that a profile may name for forms; the name says them (ISO 216). */
const namedPapers: Record<string, [number, number]> = {A5: [148, 210]}

export default defineFormRule({
  code: 'WORD001',
  name: 'word-page-size',
  severity: 'error',
  slips({document: {profile, type}, word}) {
    const {width, height, formPaper} = profile.page
    const forms = type?.layout === 'form' ? (formPaper?.value ?? []).flatMap(name => [namedPapers[name] ?? []]) : []
    const papers = [[width.value, height.value], ...forms]
    return word.sheets
      .filter(sheet => !papers.some(paper => isPaper([sheet.width, sheet.height], paper)))
      .map(sheet => ({
        spot: sheet.spot,
        actual: sizeText(sheet.width, sheet.height),
        expected: sizeText(width.value, height.value),
        fact: width
      }))
  },
  message: {
    vi: 'Khổ giấy {actual}, cần {expected}[ ({more})]',
    en: 'The sheet measures {actual}, expected {expected}[ ({more})]'
  },
  hint: {
    vi: 'Trong Word: Layout → Size → A4 (Bố trí → Kích cỡ).',
    en: 'In Word: Layout → Size → A4.'
  },
  examples: {
    ok: [wordCase('Giấy A4 đứng, phụ lục nằm ngang.', 'A4, the appendix lies.', {sheets: [soundSheet, lying()]})],
    bad: [
      [
        wordCase('Giấy Letter của Mỹ.', 'Paper of the size Letter.', {
          sheets: [{...soundSheet, width: 215.9, height: 279.4}]
        }),
        '1:1-1:1 215,9 × 279,4 mm → 210 × 297 mm'
      ]
    ]
  }
})

// --- internal ---

/** A sheet may lie. */
function isPaper(sheet: readonly number[], paper: readonly number[]): boolean {
  const [short, long] = sheet.toSorted((a, b) => a - b)
  const [wantedShort, wantedLong] = paper.toSorted((a, b) => a - b)
  return (
    short !== undefined &&
    long !== undefined &&
    Math.abs(short - (wantedShort ?? 0)) <= tolerance.mm &&
    Math.abs(long - (wantedLong ?? 0)) <= tolerance.mm
  )
}

function sizeText(width: number, height: number): string {
  return `${measureText(width, '×')} ${measureText(height, 'mm')}`
}

function lying() {
  return {...soundSheet, width: 297, height: 210}
}
