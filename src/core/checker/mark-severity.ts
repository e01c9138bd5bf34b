import type {Severity} from '../diagnostic.ts'
import type {Mark} from '../model/document-type.ts'

/** Only what two sources say [C] may be an error; for it the rule's own severity holds. */
export function markSeverity(mark: Mark): Severity | undefined {
  return mark === 'C' ? undefined : 'warning'
}
