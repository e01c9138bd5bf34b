import type {Place} from '../diagnostic.ts'
import {closestName} from '../markdown/closest-name.ts'
import type {Fault} from '../markdown/fault.ts'
import type {FormulaProblem} from './language/result.ts'

/** The problem of a formula as a fault at its place; `written` is the formula as its author wrote it. */
export function problemFault(problem: FormulaProblem, place: Place, written: string): Fault {
  const actual = written.trim()
  switch (problem.kind) {
    case 'unknown-name':
      return {kind: problem.kind, place, actual: problem.name, expected: meantBy(problem)}
    case 'unknown-function':
      return {kind: problem.kind, place, actual: problem.name, expected: closestName(problem.name, problem.known)}
    case 'unknown-option': {
      const {name, known, of} = problem
      return {
        kind: problem.kind,
        place,
        actual: name,
        expected: closestName(name, known),
        words: optionWords(of, known)
      }
    }
    case 'wrong-argument':
      return {kind: problem.kind, place, actual, words: argumentWords(problem)}
    case 'unit-mismatch':
      return {kind: problem.kind, place, actual, words: {left: problem.left, right: problem.right}}
    case 'formula-cycle':
      return {kind: problem.kind, place, actual: problem.path.join(' → ')}
    case 'not-evaluable':
      return {kind: problem.kind, place, actual, words: {what: problem.what, ...(problem.name && {name: problem.name})}}
    case 'foreign-expression':
      return {kind: problem.kind, place, actual: actual.slice(0, 60)}
  }
}

// --- internal ---

/** A name with its file left out was meant whole: `tong` → `thon.tong`. */
function meantBy({name, known}: FormulaProblem & {kind: 'unknown-name'}): string | undefined {
  const whole = known.find(each => each.endsWith(`.${name}`) || each.startsWith(`${name}.`))
  return whole ?? closestName(name, known)
}

function argumentWords({of, parameter, actual, expected}: FormulaProblem & {kind: 'wrong-argument'}) {
  return {of, wanted: expected, ...(parameter && {parameter}), ...(actual && {given: actual})}
}

function optionWords(of: string, known: readonly string[]): Record<string, string> {
  return known.length > 0 ? {of, known: known.join(', ')} : {of}
}
