import {findType, symbolsOf} from '../../core/model/types/index.ts'
import type {PaperSummary} from '../paper/paper-summary.ts'
import {type HeadPart, headParts} from './head.ts'
import {indexedForm, wordsOf} from './words.ts'

/** What the index holds of a paper before its text: each word of a part once, apart from each other, so that they make no phrase. */
export function headWords(paper: PaperSummary): string[] {
  const parts: Record<HeadPart, string[]> = {
    code: [...words(paper.typeLabel, ...typeSymbols(paper), 'số'), ...codeWords(paper.code), ...words(paper.organ)],
    subject: words(paper.typeLabel, paper.subject, ...paper.topics),
    names: words(
      ...paper.signers.flatMap(({fullName, position, secondPosition}) => [fullName, position, secondPosition]),
      ...dayTexts(paper.issuedDate),
      paper.place,
      paper.term,
      paper.organ
    )
  }
  return [...place('code', parts.code), ...place('subject', parts.subject), ...place('names', parts.names)]
}

// --- internal ---

/** Counts as a word and is none. */
const gap = '.'

function place(part: HeadPart, found: readonly string[]): string[] {
  const {from, to} = headParts[part]
  const placed = [...new Set(found)].flatMap(word => [indexedForm(word), gap]).slice(0, to - from)
  return [...placed, ...Array<string>(to - from - placed.length).fill(gap)]
}

function words(...texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap(text => (text === undefined ? [] : wordsOf(text).map(({word}) => word)))
}

function typeSymbols({type, system}: PaperSummary): string[] {
  const known = type === undefined ? undefined : findType(type)
  return known ? symbolsOf(known, system) : []
}

/** `14-NQ/ĐU` is 14, nq, du and also nqdu, since people type `14nqdu`. */
function codeWords(code: string | undefined): string[] {
  const parts = words(code)
  const letters = parts.filter(part => !/^\d/.test(part))
  return letters.length > 1 ? [...parts, letters.join(''), letters.slice(0, 2).join('')] : parts
}

function dayTexts(day: string | undefined): string[] {
  if (day === undefined) return []
  const [year, month, date] = day.split('-')
  return [`ngày ${date} tháng ${month} năm ${year}`]
}
