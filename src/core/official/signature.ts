import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Signer} from '../model/signer.ts'
import type {Profile} from '../profiles/profile.ts'
import {inCase, line} from './element.ts'

/** Authority, position, room for signature and seal, name (NĐ 30 PL I.II.7; HD 05 II.I.8). */
export function signatureBlock(profile: Profile, signer: Signer): Element {
  const {authority, position} = profile.signature
  return h('div', {className: ['signature']}, [
    ...(signer.authority ? [line('authority', inCase(signer.authority, authority.case.value))] : []),
    ...(signer.position ? [line('position', inCase(signer.position, position.case.value))] : []),
    ...(signer.secondPosition ? [line('position', secondPosition(signer.secondPosition, profile))] : []),
    h('div', {className: ['signature-gap']}),
    ...(signer.fullName ? [line('full-name', signer.fullName)] : [])
  ])
}

// --- internal ---

/** `kiêm` stays small on a line of its own (HD 05 II.I.8: `BÍ THƯ` / `kiêm` / `TRƯỞNG BAN CHỈ ĐẠO`). */
function secondPosition(text: string, profile: Profile): string {
  const post = /^kiêm\s+(.*)$/is.exec(text)?.[1]
  const upper = (words: string) => inCase(words, profile.signature.position.case.value)
  return post ? `kiêm\n${upper(post)}` : upper(text)
}
