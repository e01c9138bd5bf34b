import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import {type HeaderLines, headerLines} from '../model/header.ts'
import type {Profile, TextStyle, Underline} from '../profiles/profile.ts'
import {numberLine, placeDateLine} from './code.ts'
import {block, line} from './element.ts'
import {balancedLines} from './line-breaks.ts'
import {draftMark, urgencyMark} from './marks.ts'

/** The head of the first page: organ, number (left); national title or Party title, place and date (right). */
export function letterhead(document: Document): Element {
  const {profile} = document
  return h('header', {className: ['letterhead']}, [
    letterheadRow(
      organBlock(profile, organLines(document)),
      block('nationals', [
        underlined('national', [profile.header.national.text.value], profile.header.national.under.value),
        profile.header.motto && underlined('motto', [profile.header.motto.text.value], profile.header.motto.under.value)
      ])
    ),
    letterheadRow(
      block('number-block', [
        line('number', numberLine(document)),
        letterSubject(document),
        urgencyMark(document),
        draftMark(document)
      ]),
      block('date-block', [line('place-date', placeDateLine(document))])
    )
  ])
}

/** Lines with the rule or the characters that stand under them. */
export function underlined(className: string, lines: string[], under: Underline): Element | undefined {
  if (lines.length === 0) return undefined
  const kind = under.kind === 'rule' ? ['underlined', under.share === 1 ? 'underlined-whole' : 'underlined-part'] : []
  const text = h(
    'div',
    {className: [className, ...kind]},
    lines.map(text => line(`${className}-line`, text))
  )
  return h(
    'div',
    {className: [`${className}-block`]},
    under.kind === 'characters' ? [text, line(`${className}-mark`, under.text)] : [text]
  )
}

/** Two columns of the widths that the profile gives. */
export function letterheadRow(left: Element | undefined, right: Element | undefined): Element {
  return h('div', {className: ['letterhead-row']}, [
    h('div', {className: ['letterhead-left']}, left ? [left] : []),
    h('div', {className: ['letterhead-right']}, right ? [right] : [])
  ])
}

/** Parent organ and issuing organ, with what stands under them. */
export function organBlock(profile: Profile, {parent, lines}: HeaderLines): Element | undefined {
  const {parentOrgan, organ} = profile.header
  return block('organs', [
    parent ? line('parent-organ', columnLines(profile, parentOrgan, parent)) : undefined,
    underlined(
      'organ',
      lines.map(text => columnLines(profile, organ.style, text)),
      organ.under.value
    )
  ])
}

// --- internal ---

/** mm that part the longest line of the left column from the right one */
const gutter = 2

/** A line of the left column; a longer one is broken, so that the rule below is a share of what is seen. */
function columnLines({header}: Profile, style: TextStyle, text: string): string {
  return balancedLines(text, style, header.leftWidth.value - gutter)
}

/** Lines of the issuing organ: from the workspace, or as the draft gives them. Joint papers name all organs, each on its line where one is too short. */
function organLines(document: Document): HeaderLines {
  const {front, organ, coOrgans, profile} = document
  if (!organ) return {parent: front.parentOrganName, lines: front.organName ?? []}
  const header = headerLines(organ, document.organs, coOrgans)
  const isBroken = header.lines.some(text => columnLines(profile, profile.header.organ.style, text).includes('\n'))
  if (coOrgans.length === 0 || !isBroken) return header
  const names = [organ, ...coOrgans].map(({lines}) => lines.join(' '))
  return {...header, lines: names.map((name, index) => (index < coOrgans.length ? `${name} -` : name))}
}

/** `V/v …` or `về việc …` under the number of a letter. */
function letterSubject(document: Document): Element | undefined {
  const {front, profile, type} = document
  if (type?.layout !== 'letter' || !front.subject) return undefined
  const prefix = profile.letterSubject.prefix.value
  const hasPrefix = /^(V\/v|về việc)\s/i.test(front.subject)
  return line(
    'letter-subject',
    hasPrefix ? front.subject : `${prefix}${front.subject}`,
    document.placeOf(['subject']).line
  )
}
