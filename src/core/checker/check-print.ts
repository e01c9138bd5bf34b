import type {Diagnostic} from '../diagnostic.ts'
import type {Document} from '../model/document.ts'
import {alone} from './alone.ts'
import {checkDocument} from './check-document.ts'
import type {PrintedFacts} from './printed.ts'
import {rules} from './rules/index.ts'

/** The findings about the printed pages of a paper; they are judged by themselves. */
export function checkPrint(document: Document, printed: PrintedFacts): Diagnostic[] {
  return checkDocument({document, ...alone, printed}, printRules)
}

// --- internal ---

const printRules = rules.filter(rule => rule.needs === 'print')
