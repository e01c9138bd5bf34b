import type {Expression} from 'estree'
import {partsOf, pathOf} from './syntax.ts'

/** The paths `file.key` that an expression writes, each once. */
export function pathsIn(expression: Expression): string[] {
  return [...new Set(expressionsIn(expression).flatMap(node => pathText(node) ?? []))]
}

/** The names that stand alone, such as tables and the fields of a condition; names of functions do not. */
export function bareNamesIn(expression: Expression): string[] {
  const names = expressionsIn(expression).flatMap(node => (node.type === 'Identifier' ? [node.name] : []))
  return [...new Set(names)]
}

// --- internal ---

/** All expressions within, without calling itself: a formula may be as deep as its author likes. */
function expressionsIn(expression: Expression): Expression[] {
  const all: Expression[] = []
  const waiting = [expression]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node)
    if (!pathOf(node)) waiting.push(...partsOf(node))
  }
  return all
}

function pathText(node: Expression): string | undefined {
  const path = pathOf(node)
  return path && `${path.file}.${path.key}`
}
