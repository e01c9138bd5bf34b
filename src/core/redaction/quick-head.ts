import {copySchema} from '../model/copy.ts'
import {frontMatterSchema} from '../model/front-matter.ts'
import {signerSchema} from '../model/signer.ts'

/** What decides who may see a paper, as far as its head is plain enough to be read without YAML. */
export interface QuickHead {
  access?: string
  circulation?: string
  status?: string
  codeNumber?: string
  /** there are fields that name other papers */
  hasRelations: boolean
}

/**
 * Read the head of a paper line by line. Nothing where a line is not of the plainest kind (then YAML itself must read it): for thousands of
 * papers it is the YAML that takes the time. It never says more than YAML would: keys are known ones, each once, values are bare words.
 */
export function quickHead(head: string): QuickHead | undefined {
  const lines = head.split(/\r\n|\n/)
  const entries = new Map<string, string>()
  for (const line of lines.slice(
    1,
    lines.findLastIndex(each => each.startsWith('---'))
  )) {
    if (/^[ \t]*(?:#.*)?$/.test(line)) continue
    const [, key, value = ''] = /^([A-Za-z]{2,30}):(?: +(.*))?$/.exec(line) ?? []
    if (key === undefined) {
      if (entries.size === 0 || !isInnerLine(line)) return undefined
    } else {
      if (!outerKeys.has(key) || entries.has(key) || !isPlainValue(value.trim())) return undefined
      entries.set(key, value.trim())
    }
  }
  return factsOf(entries)
}

// --- internal ---

const outerKeys = new Set(Object.keys(frontMatterSchema.shape).filter(key => key !== 'secrecy'))
const innerKeys = new Set([...Object.keys(signerSchema.shape), ...Object.keys(copySchema.shape)])
const relations = ['implements', 'amends', 'replaces', 'repeals', 'repliesTo', 'relatedTo']

/** `  - value`, `  key: value`, `  - key: value` */
function isInnerLine(line: string): boolean {
  const [, dash, words] = /^ {0,8}(- +)?(\S.*)$/.exec(line) ?? []
  if (words === undefined || (dash === undefined && !line.startsWith(' '))) return false
  const [, key, value = ''] = /^([A-Za-z]{2,30}):(?: +(.*))?$/.exec(words) ?? []
  if (key === undefined) return dash !== undefined && isPlainValue(words.trim())
  return innerKeys.has(key) && isPlainValue(value.trim())
}

/** A value that ends on its line and is what it looks like. */
function isPlainValue(value: string): boolean {
  if (value === '') return true
  const last = value.at(-1)
  const inside = value.slice(1, -1)
  if (value.startsWith('"') || value.startsWith("'")) return last === value[0] && !/["'\\\t]/.test(inside)
  if (value.startsWith('[')) return last === ']' && !flowSigns.test(inside) && !colon.test(inside)
  if (value.startsWith('{'))
    return last === '}' && !flowSigns.test(inside) && keysIn(inside).every(key => innerKeys.has(key))
  return /^[\p{L}\p{N}(“…./+<–]/u.test(value) && !colon.test(value) && !/\s#|\t/.test(value)
}

const flowSigns = /[[\]{}"'&*!|>%@`#\\?\t]/
const colon = /:(?:\s|$)/

function keysIn(inside: string): string[] {
  return inside
    .split(/:(?:\s|$)/)
    .slice(0, -1)
    .map(before => before.slice(before.lastIndexOf(',') + 1).trim())
}

function factsOf(entries: ReadonlyMap<string, string>): QuickHead | undefined {
  const facts: Omit<QuickHead, 'hasRelations'> = {}
  for (const key of ['access', 'circulation', 'status', 'codeNumber'] as const) {
    const value = entries.get(key)
    if (value === undefined) continue
    if (!/^[A-Za-z0-9-]+$/.test(value)) return undefined
    facts[key] = value
  }
  return {...facts, hasRelations: relations.some(name => entries.has(name))}
}
