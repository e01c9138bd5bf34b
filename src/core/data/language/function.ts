import type {Message} from '../../diagnostic.ts'
import type {FormulaOption} from './options.ts'
import type {Signature} from './signature.ts'

/** A formula and the text that it gives over the example workspace; the manual prints it and a test runs it. */
export interface FormulaExample {
  formula: string
  text: string
}

/** A function of the formula language: what it takes and gives, and its page of the manual. */
export interface FormulaFunction {
  name: string
  title: Message
  description: Message
  signature: Signature
  /** functions that give a number take the options of form besides their own */
  gives: 'number' | 'text' | 'date' | 'table'
  options?: Readonly<Record<string, FormulaOption>>
  examples: readonly FormulaExample[]
}

/** Keep the type; the list in `functions/index.ts` is the registry. */
export function defineFunction(definition: FormulaFunction): FormulaFunction {
  return definition
}

/** How a function is called, e.g. `share(part, whole)`. */
export function usageOf({name, signature}: FormulaFunction): string {
  return `${name}(${signature.parameters.join(', ')})`
}
