import type {DataBook} from '../book.ts'
import type {DataFact} from '../facts.ts'
import {parseFormula} from '../parse-formula.ts'
import {pathsIn} from './paths-in.ts'
import {expressionOf} from './syntax.ts'

/** One fact to calculate. */
export interface EvaluationStep {
  /** e.g. `thon.ty_le` */
  path: string
  fact: DataFact
  /** the names through which the fact leads back to itself, e.g. `a.x`, `a.y`, `a.x` */
  cycle?: readonly string[]
}

/**
 * The facts that a derived fact needs and itself, each after those it needs; those that are known already are left out. Chains may be
 * of any length, so nothing calls itself.
 */
export function evaluationOrder(
  path: string,
  fact: DataFact,
  book: DataBook,
  known: {has: (path: string) => boolean}
): EvaluationStep[] {
  const steps = new Map<string, EvaluationStep>()
  const open: OpenFact[] = []
  const isOpen = new Set<string>()
  const enter = (name: string, entered: DataFact) => {
    open.push({path: name, fact: entered, waiting: pathsOf(entered)})
    isOpen.add(name)
  }
  const leave = (count: number, stepOf: (left: OpenFact) => EvaluationStep) => {
    for (const left of open.splice(-count)) {
      isOpen.delete(left.path)
      steps.set(left.path, stepOf(left))
    }
  }
  if (!known.has(path)) enter(path, fact)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.waiting.pop()
    if (next === undefined) leave(1, plainStep)
    else if (isOpen.has(next)) {
      const round = open.slice(open.findIndex(each => each.path === next))
      const cycle = cycleOf(round.map(each => each.path))
      leave(round.length, each => ({...plainStep(each), cycle}))
    } else if (!steps.has(next) && !known.has(next)) {
      const needed = derivedAt(next, book)
      if (needed) enter(next, needed)
    }
  }
  return [...steps.values()]
}

/** The paths that the formula of a fact writes. */
export function pathsOf({formula}: DataFact): string[] {
  const expression = formula === undefined ? undefined : expressionOf(parseFormula(formula))
  return expression ? pathsIn(expression) : []
}

/** The fact at a path, where it is a formula. */
export function derivedAt(path: string, {facts}: DataBook): DataFact | undefined {
  const [file = '', key = ''] = path.split('.')
  const fact = facts.get(file)?.get(key)
  return fact?.formula === undefined ? undefined : fact
}

// --- internal ---

interface OpenFact {
  path: string
  fact: DataFact
  /** paths of its formula that were not looked at yet */
  waiting: string[]
}

function plainStep({path, fact}: OpenFact): EvaluationStep {
  return {path, fact}
}

/** From the same name wherever one comes in, so that the message is always the same. */
function cycleOf(round: readonly string[]): string[] {
  const first = round.indexOf(round.toSorted()[0] ?? '')
  const ordered = [...round.slice(first), ...round.slice(0, first)]
  return [...ordered, ...ordered.slice(0, 1)]
}
