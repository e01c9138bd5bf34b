import {parseMarkdown} from '../../core/markdown/parse.ts'
import type {Document} from '../../core/model/document.ts'
import type {OriginValue} from '../../core/model/origin.ts'
import type {Front} from '../classify/reading.ts'
import type {Remark} from '../remark.ts'
import {applyChanges, newNotes} from './apply-changes.ts'
import {type Change, compareUnits} from './compare-units.ts'
import {mergeFront} from './front-changes.ts'
import {madeLines, printedNotes} from './made-lines.ts'
import type {FiguresChoice} from './merge-inline.ts'
import {nameNotes} from './name-notes.ts'
import {shownValues} from './parts.ts'
import {type Unit, type Units, unitsOf} from './units.ts'

/** A paper as it was exported, as it stands now, and as the Word file has it. */
export interface Sides<Side> {
  base: Side
  mine: Side
  edited: Side
}

/** Bring what was done in Word into the paper as it stands. `values`: what the formulas of the base stood for. */
export function mergeDocuments(
  documents: Sides<Document>,
  values: readonly OriginValue[],
  figures: FiguresChoice
): {text: string; remarks: Remark[]} {
  const texts = {
    base: unitsOf(documents.base.body, shownValues(values), madeLines(documents.base)),
    mine: unitsOf(documents.mine.body, shownValues(values), madeLines(documents.mine)),
    edited: unitsOf(documents.edited.body, () => undefined)
  }
  const merged = mergeBody(documents, texts, figures)
  const front = mergeFrontMatter(merged.text, documents)
  return {text: front.text, remarks: [...front.remarks, ...merged.remarks]}
}

/** How many edits the drafter has to decide on. */
export function countConflicts(remarks: readonly Remark[]): number {
  return remarks.filter(({code}) => code === 'conflict' || code === 'front-conflict').length
}

// --- internal ---

function mergeBody(
  {base, mine}: Sides<Document>,
  texts: Sides<Units>,
  figures: FiguresChoice
): {text: string; remarks: Remark[]} {
  const known = new Set(noteNames(mine).concat(noteNames(base)))
  const names = nameNotes(texts.base.notes, texts.edited.notes, known, printedNotes(base))
  const units = (side: Units): Unit[] => [...side.units, ...side.notes]
  const {text, remarks} = applyChanges({
    base: {text: base.text, units: units(texts.base)},
    mine: {text: mine.text, units: units(texts.mine)},
    changes: [...compareUnits(texts.base.units, texts.edited.units), ...noteChanges(texts, names)],
    names,
    figures
  })
  const added = newNotes(texts.edited.notes, names, known)
  return {text: added ? `${text.trimEnd()}\n${added}` : text, remarks}
}

/** Notes are compared by name: where they stand is the text's to say. */
function noteChanges({base, edited}: Sides<Units>, names: ReadonlyMap<string, string>): Change[] {
  const byName = new Map(edited.notes.map(note => [names.get(note.id ?? ''), note]))
  return base.notes.flatMap(note => {
    const now = byName.get(note.id)
    return now ? compareUnits([note], [now]) : []
  })
}

function noteNames({body}: Document): string[] {
  return body.children.flatMap(node => (node.type === 'footnoteDefinition' ? [node.identifier] : []))
}

function mergeFrontMatter(text: string, {base, mine, edited}: Sides<Document>): {text: string; remarks: Remark[]} {
  const yaml = parseMarkdown(text).yaml?.text
  if (yaml === undefined) return {text, remarks: []}
  const merged = mergeFront(yaml, {base: statedFront(base), mine: statedFront(mine), edited: statedFront(edited)})
  const at = text.indexOf(yaml)
  return {text: text.slice(0, at) + merged.yaml + text.slice(at + yaml.length), remarks: merged.remarks}
}

/** The front matter with what a copy takes from its organ, and without what its form does not print. */
function statedFront({front, copy}: Document): Front {
  if (!front.copy) return front
  const {archive: own, ...stated} = front.copy
  const place = stated.place ?? copy?.organ?.place
  const archive = copy?.profile.copy.form.value === 'stamp' ? undefined : (own ?? copy?.organ?.archive)
  return {...front, copy: {...stated, ...(place && {place}), ...(archive && {archive})}}
}
