import type {core} from 'zod'
import {slugOf} from '../vietnamese/fold.ts'

type Issue = core.$ZodIssue

/** A value as messages show it; nothing for one that is not there. */
export function describeValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  // JSON has no infinite numbers.
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The value at a path of plain data. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value
  )
}

/** What the schema wanted instead of the value: a type's name, the choices, a bound, or a sample that would fit. */
export function wantedBy(issue: Issue, value?: unknown): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map(String).join(' | ')
    case 'invalid_format':
      return issue.format === 'date' ? '2026-06-15' : fittingSample(issue.pattern, value)
    case 'too_small':
      return issue.origin === 'string' ? 'string' : `≥ ${issue.minimum}`
    case 'too_big':
      return `≤ ${issue.maximum}`
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap(branch => wantedInBranch(branch[0], value)))].join(' | ')
    case 'custom':
      return typeof issue.params?.wanted === 'string' ? issue.params.wanted : undefined
    default:
      return undefined
  }
}

// --- internal ---

/** A branch may be a union itself: its choices stand among the others. */
function wantedInBranch(issue: Issue | undefined, value: unknown): string[] {
  return issue ? (wantedBy(issue, value)?.split(' | ') ?? []) : []
}

/** For people a sample says more than a pattern; best is the value itself without its accents and capitals. */
function fittingSample(pattern: string | undefined, value: unknown): string | undefined {
  const regex = pattern && new RegExp(pattern.replace(/^\/|\/[a-z]*$/g, ''), 'u')
  const own = typeof value === 'string' ? [slugOf(value)] : []
  return regex ? [...own, 'chu-thuong-khong-dau', '2025-2030', 'vi'].find(sample => regex.test(sample)) : undefined
}
