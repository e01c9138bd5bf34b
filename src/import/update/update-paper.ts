import {visit} from 'unist-util-visit'
import type {Message} from '../../core/diagnostic.ts'
import {parseMarkdown} from '../../core/markdown/parse.ts'
import type {Document, WorkspaceData} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {readOrigin} from '../docx/read-origin.ts'
import type {ChangeChoice} from '../docx/story.ts'
import {importFile} from '../import-file.ts'
import {refusals} from '../refusals.ts'
import type {Remark} from '../remark.ts'
import {type ImportReport, makeReport} from '../report.ts'
import {applyChanges, newNotes} from './apply-changes.ts'
import {type Change, compareUnits} from './compare-units.ts'
import {mergeFront} from './front-changes.ts'
import {madeLines, printedNotes} from './made-lines.ts'
import {nameNotes} from './name-notes.ts'
import {shownValues} from './parts.ts'
import {type Unit, type Units, unitsOf} from './units.ts'

/** The paper that is brought up to date, as it stands now. */
export interface UpdateTarget {
  id: string
  /** as messages show it */
  file: string
  text: string
  data: WorkspaceData
}

/** The paper with the edits that were made in Word. */
export interface Updated {
  mdx: string
  report: ImportReport
  /** edits that the drafter has to decide on */
  conflicts: number
}

/** Bring the edits of a Word file that was exported from this paper back into it, paragraph by paragraph; or say in one line why not. */
export async function updatePaper(
  target: UpdateTarget,
  docx: Uint8Array,
  changes: ChangeChoice = 'accept'
): Promise<Updated | {error: Message}> {
  const origin = readOrigin(docx)
  if ('error' in origin) return origin
  if (origin.id !== target.id) return {error: refusals.otherPaper}
  const imported = await importFile(docx, 'van-ban.docx', {changes})
  if ('error' in imported) return imported
  const read = (text: string) => readDocument({id: target.id, file: target.file, text}, target.data)
  const documents = {base: read(origin.source), mine: read(target.text), edited: read(imported.mdx)}
  if (parseMarkdown(target.text).faults.length > 0) return {error: refusals.unreadableTarget}
  const texts = {
    base: unitsOf(documents.base.body, shownValues(origin.values), madeLines(documents.base)),
    mine: unitsOf(documents.mine.body, shownValues(origin.values), madeLines(documents.mine)),
    edited: unitsOf(documents.edited.body, () => undefined)
  }
  const merged = mergeBody(documents, texts)
  const front = mergeFrontMatter(merged.text, documents)
  if (parseMarkdown(front.text).faults.length > 0) return {error: refusals.unwritable}
  const isIllustrated = imported.pictures.length > chartsIn(documents.base)
  const carried = carriedRemarks(imported.report, isIllustrated ? [...carriedCodes, 'picture'] : carriedCodes)
  const remarks = [...front.remarks, ...merged.remarks, ...carried]
  return {
    mdx: front.text,
    report: makeReport(remarks, 'paragraph'),
    conflicts: remarks.filter(({code}) => code === 'conflict' || code === 'front-conflict').length
  }
}

// --- internal ---

interface Sides<Side> {
  base: Side
  mine: Side
  edited: Side
}

function mergeBody({base, mine}: Sides<Document>, texts: Sides<Units>): {text: string; remarks: Remark[]} {
  const known = new Set(noteNames(mine).concat(noteNames(base)))
  const names = nameNotes(texts.base.notes, texts.edited.notes, known, printedNotes(base))
  const units = (side: Units): Unit[] => [...side.units, ...side.notes]
  const {text, remarks} = applyChanges({
    base: {text: base.text, units: units(texts.base)},
    mine: {text: mine.text, units: units(texts.mine)},
    changes: [...compareUnits(texts.base.units, texts.edited.units), ...noteChanges(texts, names)],
    names
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
  const merged = mergeFront(yaml, {base: base.front, mine: mine.front, edited: edited.front})
  const at = text.indexOf(yaml)
  return {text: text.slice(0, at) + merged.yaml + text.slice(at + yaml.length), remarks: merged.remarks}
}

/** What the reader of the Word file had to say and the drafter needs: comments, tracked changes, hidden text. */
function carriedRemarks({doubtful}: ImportReport, codes: readonly string[]): Remark[] {
  return doubtful
    .filter(({code}) => codes.includes(code))
    .map(({code, lines, value, count}) => ({list: 'doubtful', code, lines, value, count}))
}

const carriedCodes = ['comment', 'changes-accept', 'changes-reject', 'hidden-text', 'embedded-object', 'links']

/** Charts go to Word as pictures; one more than these was put in there. */
function chartsIn({body}: Document): number {
  let count = 0
  visit(body, 'mdxJsxFlowElement', node => {
    if (node.name === 'Chart') count += 1
  })
  return count
}
