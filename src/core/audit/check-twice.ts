import type {AuditedPaper, AuditFinding} from './audited-paper.ts'
import {amountOf, type Figure} from './figures.ts'
import {mayAgree, type Statement, statementsOf} from './statements.ts'

/** One quantity with two values in a paper: the same noun, scope and time, and nothing that makes another of it. */
export function checkTwice(paper: AuditedPaper): AuditFinding[] {
  const byHead = Map.groupBy(
    paper.blocks.flatMap(({figures}) => figures),
    ({noun}) => noun.head
  )
  const statements = paper.blocks
    .flatMap(statementsOf)
    .filter(statement => !statement.aside || isSingle(byHead, statement))
  const places = new Set(statements.flatMap(({scope}) => (scope === '' ? [] : [scope])))
  // A paper that names one place only means it by `toàn xã` too.
  const isOwn = places.size === 1 && !otherScopes.some(scope => places.has(scope))
  const keyOf = ({key, scope}: Statement) => (isOwn ? key.replace(`|${scope}|`, '||') : key)
  return [...Map.groupBy(statements, keyOf).values()].flatMap(disagreements)
}

// --- internal ---

/** Whether the paper names this many of the things nowhere else: then they are not some of them. */
function isSingle(byHead: Map<string, Figure[]>, {figure, phrase}: Statement): boolean {
  const same = byHead.get(phrase.split(' ')[0]!) ?? []
  return same.filter(({value, whole}) => (whole ?? {value}).value === figure.value).length === 1
}

/** Only two values can contradict each other; with three the noun counts different things. */
function disagreements([first, ...rest]: Statement[]): AuditFinding[] {
  if (!first || rest.length === 0) return []
  const others = rest.filter(other => !mayAgree(other.figure, first.figure) && isSure(first, other))
  const values = new Set(others.map(({figure}) => amountOf(figure)))
  if (values.size !== 1 || others.length > rest.length || !isNear(first, others[0]!)) return []
  return others.map(({block, figure}) => ({
    check: 'twice',
    block,
    start: figure.start,
    end: figure.tail,
    actual: block.text.slice(figure.start, figure.tail),
    expected: first.block.text.slice(first.figure.start, first.figure.tail),
    calculation: first.phrase
  }))
}

/** A slip of the pen is no other order of magnitude: that is another quantity under the same name. */
function isNear(a: Statement, b: Statement): boolean {
  const ratio = amountOf(a.figure) / amountOf(b.figure)
  return ratio > 0.5 && ratio < 2
}

function isSure(a: Statement, b: Statement): boolean {
  return !(a.weak || b.weak) || a.figure.unit?.factor !== b.figure.unit?.factor
}

/** What these have the paper's own place need not have. */
const otherScopes = ['huyện', 'tỉnh', 'chi bộ', 'hội nông dân', 'hội phụ nữ', 'hội cựu chiến binh'].map(scope =>
  scope.normalize('NFC')
)
