import type {Element} from 'hast'
import type {Document} from '../model/document.ts'
import {closed} from './addressees.ts'
import {block, inCase, line} from './element.ts'

/** Authority line, legal bases, proposal, and the verb line (QUYẾT ĐỊNH:) before the body. */
export function preamble(document: Document): Element | undefined {
  const {front, profile, type, system} = document
  const verb = type?.[system]?.verbLine
  const {bullet, separator, end} = profile.legalBases
  // The proposal closes the list: the mark after the last one is its own.
  const bases = [...(front.legalBases ?? []), ...(front.proposedBy ? [`Theo đề nghị của ${front.proposedBy}`] : [])]
  const place = document.placeOf(['legalBases']).line
  return block('preamble', [
    verb ? line('authority-line', inCase(authorityLine(document), profile.authorityLine.style.case.value)) : undefined,
    ...bases.map((basis, index) =>
      line(
        'legal-basis',
        `${bullet.value}${closed(basis, index < bases.length - 1 ? separator.value : end.value)}`,
        place
      )
    ),
    verb ? line('verb-line', verb) : undefined
  ])
}

// --- internal ---

/** Who decides: as typed, or the collective of the organ. */
function authorityLine({front, organ, system}: Document): string {
  if (front.authorityLine) return front.authorityLine
  if (!organ) return (front.organName ?? []).join(' ')
  if (system === 'state')
    return organ.authority && !organ.lines.join(' ').startsWith(organ.authority)
      ? `${organ.authority} ${organ.name}`
      : organ.lines.join(' ')
  return front.issuedBy ? `${boardNames[front.issuedBy]} ${organ.name}` : organ.name
}

const boardNames: Record<NonNullable<Document['front']['issuedBy']>, string> = {
  'ban-chap-hanh': 'Ban Chấp hành',
  'ban-thuong-vu': 'Ban Thường vụ',
  'thuong-truc': 'Thường trực',
  'dai-hoi': 'Đại hội',
  'hoi-nghi': 'Hội nghị'
}
