import type {Program} from 'estree'
import type {Node, Parent, Root} from 'mdast'
import {visitParents} from 'unist-util-visit-parents'
import type {Place} from '../diagnostic.ts'
import {type Component, componentFormulas} from '../markdown/attributes.ts'
import {placeOf} from '../markdown/fault.ts'
import {isComment, isComponent, isExpression} from '../markdown/vocabulary.ts'

/** A formula of a paper: in its text, or in an attribute of a component. */
export interface FormulaPlace {
  program: Program | undefined
  /** as the author wrote it, without the braces */
  source: string
  place: Place
  /** where it stands in an attribute */
  component?: Component
  /** lines on which it and the blocks around it begin, the innermost last */
  lines: readonly number[]
  /** its cell in the row, from 0, where it stands in a table of the text */
  cell?: number
}

/** All formulas of a paper in the order of its text. */
export function formulaPlaces(body: Root): FormulaPlace[] {
  const found: FormulaPlace[] = []
  visitParents(body, (node: Node, ancestors: Parent[]) => {
    if (isExpression(node) && !isComment(node)) {
      const formula = {program: node.data?.estree ?? undefined, source: node.value.trim(), place: placeOf(node)}
      found.push({...formula, ...surroundings(node, ancestors)})
    } else if (isComponent(node)) {
      const around = surroundings(node, ancestors)
      found.push(...componentFormulas(node).map(formula => ({...formula, component: node, ...around})))
    }
  })
  return found
}

// --- internal ---

function surroundings(node: Node, ancestors: readonly Parent[]): Pick<FormulaPlace, 'lines' | 'cell'> {
  const path = [...ancestors.slice(1), node]
  const lines = path.map(each => placeOf(each).line)
  const row = ancestors.findIndex(({type}) => type === 'tableRow')
  const cell = ancestors[row]?.children.findIndex(each => Object.is(each, path[row])) ?? -1
  return cell < 0 ? {lines} : {lines, cell}
}
