import type {Finding, Message, Severity} from '../diagnostic.ts'
import type {Mark} from '../model/document-type.ts'
import type {Fact} from '../profiles/profile.ts'
import {linePlace} from './printed.ts'
import {defineRule, type Explanation, type Rule, type RuleContext} from './rule.ts'
import type {WordForm, WordRole} from './word-form.ts'
import {isWordRole, roleTitle} from './word-roles.ts'
import type {WordSpot} from './word-spot.ts'

/** One place where a Word file differs from its profile. */
export interface WordSlip {
  spot: WordSpot
  /** what is told apart: places with the same role, part and values are one finding */
  role?: WordRole
  actual?: string
  expected?: string
  /** the fact of law that it differs from */
  fact: Pick<Fact<unknown>, 'clause' | 'mark'>
  words?: Record<string, string>
}

/** A rule on the form of a Word file: what differs is told once a part, with the number of further places. */
export function defineFormRule(
  rule: Omit<Rule, 'check' | 'needs' | 'basis'> & {
    slips: (context: RuleContext & {word: WordForm}) => WordSlip[]
    basis?: string
  }
): Rule {
  const {slips, explain, ...rest} = rule
  return defineRule({
    basis: 'Thể thức theo ngày ban hành: NĐ 30/2020, PL I; HD 36-HD/VPTW; HD 05-HD/VPTW',
    ...rest,
    needs: 'word',
    check(context, report) {
      const {word} = context
      if (word) for (const group of groupSlips(slips({...context, word}))) report(groupFinding(group))
    },
    explain: finding => ({...shared(finding), ...explain?.(finding)})
  })
}

// --- internal ---

const mostNamed = 6

function groupSlips(slips: WordSlip[]): WordSlip[][] {
  const key = ({role, spot, actual, expected, words}: WordSlip) =>
    JSON.stringify([role ?? '', spot.region, spot.region === 'appendix' ? spot.ordinal : 0, actual, expected, words])
  return [...Map.groupBy(slips, key).values()]
}

function groupFinding(group: WordSlip[]): Finding {
  const [first, ...others] = group
  const {spot, role, actual, expected, fact, words} = first!
  return {
    place: linePlace(spot.paragraph),
    spot,
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected}),
    words: {
      ...words,
      ...(role && {role}),
      ...(others.length > 0 && {count: String(others.length), also: also(others)})
    },
    basis: fact.clause,
    severity: severityOf(fact.mark)
  }
}

/** What two sources say is an error, what one says a warning; what only is practice binds nobody. */
function severityOf(mark: Mark): Severity | undefined {
  if (mark === 'C') return undefined
  return mark === 'P' || mark === 'M' ? 'info' : 'warning'
}

/** The numbers of the other paragraphs; those in tables are only counted. */
function also(others: WordSlip[]): string {
  const numbers = others.flatMap(({spot}) => (spot.cell || spot.paragraph === undefined ? [] : [spot.paragraph]))
  const named = [...new Set(numbers)].slice(0, mostNamed).join(', ')
  return numbers.length > mostNamed ? `${named} …` : named
}

function shared({words = {}}: Finding): Explanation {
  const {role, count, also: numbers} = words
  const more: Message | undefined =
    count === undefined
      ? undefined
      : {
          vi: `cùng lỗi ở ${count} chỗ nữa${numbers ? `: đoạn ${numbers}` : ''}`,
          en: `the same at ${count} more${numbers ? `: paragraph ${numbers}` : ''}`
        }
  return {...(isWordRole(role) && {element: roleTitle(role)}), more}
}
