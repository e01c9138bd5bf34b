import type {Message} from '../diagnostic.ts'
import type {ExampleCase} from './rule.ts'
import type {WordElement, WordForm, WordRole, WordRun, WordSheet} from './word-form.ts'

/** A Word file with nothing to find: one sheet of A4, no elements. */
export const soundWord: WordForm = {
  sheets: [],
  elements: [],
  isLong: true,
  isProfileCertain: true,
  leftOvers: []
}

/** A sheet with the margins that both systems allow. */
export const soundSheet: WordSheet = {
  spot: {region: 'sheet'},
  width: 210,
  height: 297,
  top: 20,
  right: 15,
  bottom: 20,
  left: 30,
  number: {where: 'head', fromTop: 10}
}

/** An element of an example: a line in the third paragraph, of one run. */
export function sampleElement(
  role: WordRole,
  text: string,
  look: Partial<WordRun> & Partial<Omit<WordElement, 'role' | 'text' | 'runs'>> = {}
): WordElement {
  const {size = 14, bold = false, italic = false, font = 'Times New Roman', colour = '#000000', ...element} = look
  return {
    role,
    text,
    runs: [{text, size, bold, italic, font, colour}],
    spot: {region: 'body', paragraph: 3, start: text},
    ...element
  }
}

/** A case of an example: its situation, and what was measured. */
export function wordCase(vi: string, en: string, word: Partial<WordForm>, text = 'A.'): ExampleCase {
  const situation: Message = {vi, en}
  return {situation, text, word}
}

/** The text of an example that follows the decree of the State. */
export const stateText = '---\ntype: bao-cao\nprofile: state-nd30\n---\nA.'
