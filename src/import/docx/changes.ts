import {doubtful} from '../remark.ts'
import type {Story} from './story.ts'
import {childOf, type XmlElement} from './xml.ts'

const inserted = new Set(['w:ins', 'w:moveTo', 'w:cellIns'])
const deleted = new Set(['w:del', 'w:moveFrom', 'w:cellDel'])

/** Whether the element wraps a tracked change, which is reported wherever it stands. */
export function isChange({name}: XmlElement): boolean {
  return inserted.has(name) || deleted.has(name)
}

/** Whether the choice leaves out what this change wraps. */
export function isLeftOut({name}: XmlElement, {changes}: Story): boolean {
  return (changes === 'accept' ? deleted : inserted).has(name)
}

/** Whether a tracked change takes away the thing whose properties these are: a paragraph's end, a row, a cell. */
export function isRemoved(properties: XmlElement | undefined, story: Story): boolean {
  return properties?.children.some(child => isChange(child) && isLeftOut(child, story)) ?? false
}

/** Whether the end of the paragraph is gone, so that the next one goes on in it. */
export function runsOn(paragraph: XmlElement, story: Story): boolean {
  return isRemoved(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), story)
}

/** Tell that a change was decided on by the tool. */
export function noteChange(story: Story): void {
  story.remarks.push({...doubtful(`changes-${story.changes}`, [story.place.paragraph]), count: 1})
}
