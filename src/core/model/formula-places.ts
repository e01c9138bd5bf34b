import type {Program} from 'estree'
import type {Node, Parent, Root} from 'mdast'
import type {Place} from '../diagnostic.ts'
import {type Component, componentFormulas} from '../markdown/attributes.ts'
import {placeOf} from '../markdown/fault.ts'
import {isComment, isComponent, isExpression} from '../markdown/vocabulary.ts'
import {walkTree} from '../markdown/walk-tree.ts'

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

/** All formulas of a paper in the order of its text; several rooms ask for those of one tree. */
export function formulaPlaces(body: Root): readonly FormulaPlace[] {
  const places = known.get(body) ?? findPlaces(body)
  known.set(body, places)
  return places
}

// --- internal ---

const known = new WeakMap<Root, readonly FormulaPlace[]>()

function findPlaces(body: Root): FormulaPlace[] {
  const found: FormulaPlace[] = []
  walkTree(body, (node, ancestors) => {
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

function surroundings(node: Node, ancestors: readonly Parent[]): Pick<FormulaPlace, 'lines' | 'cell'> {
  const path = [...ancestors.slice(1), node]
  const lines = path.map(each => placeOf(each).line)
  const row = ancestors.findIndex(({type}) => type === 'tableRow')
  const cell = ancestors[row]?.children.findIndex(each => Object.is(each, path[row])) ?? -1
  return cell < 0 ? {lines} : {lines, cell}
}
