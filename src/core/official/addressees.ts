import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import {line} from './element.ts'

/** `Kính gửi:` or `Kính trình:` with one name on the same line, or several below each other. */
export function addressees(document: Document): Element | undefined {
  const {front, profile, type} = document
  const names = front.to ?? []
  if (names.length === 0) return undefined
  const {words, separator, end, dashUnderColon} = profile.addressees
  const word = type?.slug === 'to-trinh' ? words.petition.value : words.letter.value
  const first = names[0]!
  if (names.length === 1)
    return h('div', {className: ['addressees', 'addressees-one']}, [
      h('span', {className: ['addressees-word']}, `${word} `),
      h('span', {className: ['addressee']}, first)
    ])
  const lines = names.map((name, index) =>
    line('addressee', `- ${closed(name, index < names.length - 1 ? separator.value : end.value)}`)
  )
  return h('div', {className: ['addressees', dashUnderColon.value ? 'addressees-below' : 'addressees-many']}, [
    h('p', {className: ['addressees-word']}, dashUnderColon.value ? wordAndColon(word) : word),
    h('div', {className: ['addressees-names']}, lines)
  ])
}

/** An item of a list with the mark that ends it, unless the author typed one. */
export function closed(text: string, mark: string): string {
  return /[,;.]$/.test(text) ? text : `${text}${mark}`
}

// --- internal ---

/** `Kính gửi` and its colon apart, since the dashes below stand under the colon (NĐ 30 PL I.II.9a). */
function wordAndColon(word: string): Element[] {
  return [h('span', word.replace(/:$/, '')), h('span', ':')]
}
