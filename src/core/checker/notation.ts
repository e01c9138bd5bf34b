import type {Document} from '../model/document.ts'
import {codeNotation} from '../model/header.ts'
import {formatCode} from '../model/identity.ts'

/** The symbol that type and organ give, or its shape where the organ is not known: `NQ/ĐU`, `NQ/…`. */
export function computedNotation({type, organ, coOrgans, profile, system}: Document): string | undefined {
  if (type && organ) return codeNotation(profile.number, type, organ, coOrgans)
  const symbol = type?.[system]?.symbol
  return symbol && `${symbol}${profile.number.organSeparator.value}…`
}

/** Whether a typed symbol has the form of the profile; a type without a symbol of its own fits always. */
export function fitsProfile(notation: string, {type, system, profile, front}: Document): boolean {
  const isLetter = type?.layout === 'letter'
  if (type && !isLetter && type[system]?.symbol === undefined) return true
  const line = formatCode({system, number: front.codeNumber ?? 1, notation})
  const {pattern, letterPattern} = profile.number
  const patterns = type ? [isLetter ? letterPattern : pattern] : [pattern, letterPattern]
  return patterns.some(({value}) => new RegExp(value, 'u').test(line))
}

/** Whether a typed symbol says what type and organ give; a unit that drafted a State paper may stand after it. */
export function isAsComputed(notation: string, document: Document): boolean {
  return acceptedNotations(document).some(
    accepted => notation === accepted || (document.system === 'state' && notation.startsWith(`${accepted}-`))
  )
}

// --- internal ---

function acceptedNotations({type, organ, coOrgans, profile, system}: Document): string[] {
  if (!type || !organ) return []
  const {number} = profile
  const organs = [organ, ...coOrgans].map(issuer => issuer.symbol).join('-')
  if (system === 'state' && type.layout === 'letter') return [organs]
  const {symbol, otherSymbols = []} = type[system] ?? {}
  const symbols = [symbol, ...otherSymbols.filter(other => other.profile === profile.id).map(other => other.symbol)]
  return symbols.filter(known => known !== undefined).map(known => `${known}${number.organSeparator.value}${organs}`)
}
