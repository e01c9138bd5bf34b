import type {RuleContext} from './rule.ts'
import type {WordElement, WordForm, WordRun} from './word-form.ts'
import {type RoleForm, roleForm, type WordAspect} from './word-roles.ts'

/** Elements with the form that the profile gives them, as far as this aspect of their look is prescribed. */
export function elementsWith(
  {document: {profile}, word}: RuleContext & {word: WordForm},
  aspect?: WordAspect
): {element: WordElement; form: RoleForm}[] {
  return word.elements.flatMap(element => {
    const form = roleForm(profile, element.role)
    return form && (!aspect || form.aspects.includes(aspect)) ? [{element, form}] : []
  })
}

/** Runs that a reader sees: a space or a bracket shows neither size nor weight. */
export function seenRuns({runs}: WordElement): WordRun[] {
  return runs.filter(({text}) => /[\p{L}\p{N}]/u.test(text))
}

/** The size that most letters of an element have. */
export function mainSize(element: WordElement): number | undefined {
  const letters = new Map<number, number>()
  for (const {size, text} of seenRuns(element)) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort(([, first], [, second]) => second - first)[0]?.[0]
}
