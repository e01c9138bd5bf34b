import type {Document} from '../model/document.ts'

/** A function of a document that is computed at its first call only: several rules walk the same words. */
export function oncePerDocument<Result extends object>(
  compute: (document: Document) => Result
): (document: Document) => Result {
  const known = new WeakMap<Document, Result>()
  return document => {
    const result = known.get(document) ?? compute(document)
    known.set(document, result)
    return result
  }
}
