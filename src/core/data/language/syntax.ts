import type {Expression, ObjectExpression, Program, SimpleCallExpression} from 'estree'

/** The function whose second argument is a condition on the fields of a row. */
export const whereName = 'where'

/** The expression of a program that is nothing else. */
export function expressionOf(program: Program | null | undefined): Expression | undefined {
  const statement = program?.body[0]
  return program?.body.length === 1 && statement?.type === 'ExpressionStatement' ? statement.expression : undefined
}

/** `a.b`: the two names; nothing for any other expression. */
export function pathOf(node: Expression): {file: string; key: string} | undefined {
  if (node.type !== 'MemberExpression' || node.computed || node.optional) return undefined
  if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return undefined
  return {file: node.object.name, key: node.property.name}
}

/** The arguments of a call: expressions, and the options in braces after them. Nothing where it spreads or is optional. */
export function argumentsOf({
  arguments: given,
  optional
}: SimpleCallExpression): {expressions: Expression[]; options?: ObjectExpression} | undefined {
  const expressions = given.filter(argument => argument.type !== 'SpreadElement')
  if (optional || expressions.length < given.length) return undefined
  const last = expressions.at(-1)
  return last?.type === 'ObjectExpression' ? {expressions: expressions.slice(0, -1), options: last} : {expressions}
}

/** The expressions inside an expression of the language; what the language has not has none. */
export function partsOf(node: Expression): Expression[] {
  switch (node.type) {
    case 'UnaryExpression':
      return [node.argument]
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier' ? [node.right] : [node.left, node.right]
    case 'LogicalExpression':
      return [node.left, node.right]
    case 'CallExpression':
      return argumentsOf(node)?.expressions ?? []
    case 'MemberExpression':
      return node.object.type === 'Super' ? [] : [node.object]
    default:
      return []
  }
}
