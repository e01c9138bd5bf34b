import type {Document} from '../model/document.ts'
import {readDocument} from '../model/read-document.ts'
import {findType} from '../model/types/index.ts'
import {exampleData} from './example-data.ts'
import type {PrintedFacts} from './printed.ts'
import type {Example, ExampleCase, RuleContext} from './rule.ts'
import {soundWord} from './word-examples.ts'

/** Examples ask for every rule that waits to be asked. */
const requestedCodes = ['FIG013']

const exampleFront = {type: 'bao-cao', profile: 'party-hd05', subject: 'A'} as const

/** A print with nothing to say: one page, no number on it. */
const soundPrint: PrintedFacts = {
  pages: [{section: 0, width: 210, height: 297, words: 120}],
  lost: [],
  doubled: [],
  outside: [],
  fallback: [],
  fonts: ['Tinos'],
  foreignFonts: [],
  oversize: [],
  complaints: []
}

/** A rule's example as a document: a text with front matter as it is, a bare body as a Party report in draft. */
export function exampleDocument(text: string, id = 'example'): Document {
  const document = readDocument({id, file: `content/${id}.mdx`, text}, exampleData)
  if (text.startsWith('---')) return document
  const faults = document.faults.filter(({kind}) => kind !== 'front-matter-missing')
  return {...document, front: {...exampleFront}, type: findType(exampleFront.type), faults}
}

/** The context in which an example is checked; the day is the one on which the newest profile came into force. */
export function exampleContext(example: Example): RuleContext {
  const {
    text,
    id,
    faults = [],
    filesById = new Map(),
    filesByCode = new Map(),
    today = '2026-05-27',
    printed,
    addresses,
    word,
    archive
  } = caseOf(example)
  const document = exampleDocument(text, id)
  return {
    document: {...document, faults: [...document.faults, ...faults]},
    filesById,
    filesByCode,
    today,
    requested: new Set(requestedCodes),
    ...(archive && {archive}),
    ...(addresses && {addresses}),
    ...(printed && {printed: {...soundPrint, ...printed}}),
    ...(word && {word: {...soundWord, ...word}})
  }
}

// --- internal ---

function caseOf(example: Example): Omit<ExampleCase, 'situation'> {
  return typeof example === 'string' ? {text: example} : example
}
