import type {Weight} from '../profiles/profile.ts'

/** Width of a text in Times, in em of its size; upright, italic is never wider. */
export function textWidth(text: string, weight: Weight): number {
  const widths = letterWidths[weight]
  const letters = text.normalize('NFD').replace(toneMarks, '').normalize('NFC')
  return [...letters].reduce((width, letter) => width + (widths.get(letter) ?? otherLetter), 0)
}

// --- internal ---

/** Marks that do not widen their letter; the horn of ơ and ư does. */
const toneMarks = /[\u0300-\u031A\u031C-\u036F]/g
const otherLetter = 0.75

/** Advance widths of Times New Roman, which Tinos shares. */
const letterWidths: Record<Weight, Map<string, number>> = {
  regular: widthsOf({
    0.25: ' ,.',
    0.278: ':;/iltj',
    0.333: '-()’Irf',
    0.389: 'Js',
    0.444: '“”acez',
    0.5: '–bdghknopquvxy0123456789đ',
    0.529: 'ơ',
    0.542: 'ư',
    0.556: 'PSF',
    0.611: 'ELTZ',
    0.667: 'BCR',
    0.722: 'ADGHKNOQUVXYwĐƠ',
    0.776: 'Ư',
    0.778: 'm',
    0.889: 'M',
    0.944: 'W'
  }),
  bold: widthsOf({
    0.25: ' ,.',
    0.278: '/il',
    0.333: '-:;()’tfj',
    0.389: 'Is',
    0.444: 'cerz',
    0.5: '–“”Jagovxy0123456789',
    0.554: 'ơ',
    0.556: 'Sbdhknpquđ',
    0.6: 'ư',
    0.611: 'PF',
    0.667: 'BELTZ',
    0.722: 'ACDNRUVXYwĐ',
    0.778: 'GHKOQƠ',
    0.796: 'Ư',
    0.833: 'm',
    0.944: 'M',
    1: 'W'
  })
}

function widthsOf(lettersByWidth: Record<number, string>): Map<string, number> {
  return new Map(
    Object.entries(lettersByWidth).flatMap(([width, letters]) =>
      [...letters].map(letter => [letter, Number(width)] as const)
    )
  )
}
