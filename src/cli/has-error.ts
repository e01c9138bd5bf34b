import type {Diagnostic} from '../core/diagnostic.ts'

/** Whether a finding forbids the official copy, and makes the exit status 1. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}
