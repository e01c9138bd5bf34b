import type {Fault} from '../markdown/fault.ts'
import {readYaml} from '../markdown/yaml.ts'
import {accessOf} from '../model/access.ts'
import {type AccessLevel, accessLevels} from '../model/access-level.ts'
import {circulations, type FrontMatter, type Status, statuses} from '../model/front-matter.ts'
import {readFrontMatter} from '../model/read-front-matter.ts'
import {fold} from '../vietnamese/fold.ts'
import {type Head, speaksOfSecrecy} from './head.ts'
import {type QuickHead, quickHead} from './quick-head.ts'

/** Who may see a paper, by its head alone. */
export type Standing =
  | {kind: 'secret'; line: number}
  /** its head cannot be read well enough to know: no audience sees it */
  | {kind: 'unknown'}
  | {kind: 'known'; access: AccessLevel; codeNumber?: number; hasRelations: boolean}

/** Who may see a paper; in doubt the answer is the narrower one. `byDefault`: the level of papers that state nothing. */
export function standingOf(head: Head, byDefault: AccessLevel): Standing {
  if (head.secretLine !== undefined) return {kind: 'secret', line: head.secretLine}
  if (!head.closed) return {kind: 'unknown'}
  return quickStanding(quickHead(head.text), byDefault) ?? fullStanding(head.text, byDefault)
}

/** A mistyped degree (`secrecy: Mật`, `do_mat: A`) is a degree. */
export function isOfSecrecy({kind, actual, expected, words}: Fault): boolean {
  if (kind === 'wrong-type') return words?.field === 'secrecy'
  return kind === 'unknown-key' && (expected === 'secrecy' || speaksOfSecrecy(actual))
}

// --- internal ---

function quickStanding(quick: QuickHead | undefined, byDefault: AccessLevel): Standing | undefined {
  if (!quick) return undefined
  const {hasRelations} = quick
  const access = oneOf(accessLevels, quick.access)
  const circulation = oneOf(circulations, quick.circulation)
  const status = oneOf(statuses, quick.status)
  const codeNumber = quick.codeNumber === undefined ? undefined : Number(quick.codeNumber)
  if ([access, circulation, status].includes(null) || (codeNumber !== undefined && !(codeNumber >= 1))) return undefined
  return known(
    {access: access ?? undefined, circulation: circulation ?? undefined, status: status ?? undefined, codeNumber},
    byDefault,
    hasRelations
  )
}

/** The choice; null where a value is none of them. */
function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined
): Choice | undefined | null {
  return value === undefined ? undefined : (choices.find(choice => choice === value) ?? null)
}

function fullStanding(text: string, byDefault: AccessLevel): Standing {
  const yaml = readYaml(text.replace(/^[^\n]*\n/, '').replace(/---[ \t]*(?:\r?\n)?$/, ''), 2)
  const {front, faults} = readFrontMatter(yaml)
  const secret = faults.find(isOfSecrecy)
  if (front.secrecy !== undefined || secret)
    return {kind: 'secret', line: (secret?.place ?? yaml.placeOfKey(['secrecy'])).line}
  if (yaml.faults.length > 0) return speaksAnywhere(text) ? {kind: 'secret', line: 1} : {kind: 'unknown'}
  if (faults.some(isOfAccess)) return {kind: 'unknown'}
  return known(
    front,
    byDefault,
    relationFields.some(name => front[name] !== undefined)
  )
}

function known(
  front: Pick<Partial<FrontMatter>, 'access' | 'circulation' | 'status' | 'codeNumber'>,
  byDefault: AccessLevel,
  hasRelations: boolean
): Standing {
  const {codeNumber} = front
  const status: Status = front.status ?? (codeNumber === undefined ? 'draft' : 'issued')
  return {kind: 'known', access: accessOf(front, status, byDefault), codeNumber, hasRelations}
}

const relationFields = ['implements', 'amends', 'replaces', 'repeals', 'repliesTo', 'relatedTo'] as const

/** Where YAML cannot be read, any key that speaks of secrecy counts. */
function speaksAnywhere(head: string): boolean {
  return Array.from(head.matchAll(/([\p{L}_][\p{L}\p{N}_ -]{0,40})["']?\s*:/gu)).some(([, key]) =>
    speaksOfSecrecy(key?.trim())
  )
}

/** What decides who may see a paper, or was meant to. */
function isOfAccess({kind, actual = '', expected, words}: Fault): boolean {
  if (kind === 'wrong-type')
    return ['access', 'circulation', 'status', 'codeNumber', 'front matter'].includes(words?.field ?? '')
  return (
    kind === 'unknown-key' &&
    (['access', 'circulation'].includes(expected ?? '') ||
      /acces|pham_?vi|pham vi|luu_?hanh|luu hanh/.test(fold(actual)))
  )
}
