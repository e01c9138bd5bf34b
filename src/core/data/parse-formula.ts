import {parseExpressionAt} from 'acorn'
import type {Expression, Program} from 'estree'

/** The syntax of a formula that stands outside of a paper: a derived fact, a setting, a word of the command line. Nothing where it is none. */
export function parseFormula(source: string): Program | undefined {
  if (source.length > longestFormula) return undefined
  const known = programs.get(source)
  if (known) return known
  const program = parse(source)
  if (program && programs.size < mostKept) programs.set(source, program)
  return program
}

// --- internal ---

/** A formula that is longer than this was not written by hand. */
const longestFormula = 100_000

/** The same formulas stand in many papers, and each is asked for again at every digest. */
const programs = new Map<string, Program>()
const mostKept = 20_000

function parse(source: string): Program | undefined {
  try {
    const expression = parseExpressionAt(source, 0, {ecmaVersion: 2024, sourceType: 'module'})
    if (!isBlank(source.slice(expression.end)) || !isExpression(expression)) return undefined
    return {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression}]}
  } catch {
    return undefined
  }
}

/** Nothing but spaces and comments. */
function isBlank(rest: string): boolean {
  return rest.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').trim() === ''
}

/** The parser's own types say the same in other words. */
function isExpression(node: object): node is Expression {
  return 'type' in node
}
