import type {Element, ElementContent} from 'hast'
import {carriedText} from '../../core/model/carried-text.ts'
import type {Document, WorkspaceData} from '../../core/model/document.ts'
import {isDocumentId, pathOfId} from '../../core/model/identity.ts'
import type {Origin, OriginValue} from '../../core/model/origin.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'
import {restoreMarks} from '../../core/redaction/restore-marks.ts'
import {readOrigin} from '../docx/read-origin.ts'
import type {Imported} from '../import-file.ts'
import {doubtful, found, type Remark} from '../remark.ts'
import {makeReport} from '../report.ts'
import {missingFields} from '../summary.ts'
import {wordsOf} from '../words.ts'
import {carriedRemarks, chartsIn} from './carried-remarks.ts'
import {madeLines} from './made-lines.ts'
import {countConflicts, mergeDocuments} from './merge-documents.ts'
import {shownValues} from './parts.ts'
import {typeOut, type UnitText} from './type-out.ts'
import {unitsOf} from './units.ts'

/**
 * An import of our own export, bound to its data again wherever the page says what the data say; what was edited comes as it was
 * typed. The page decides: where the restored paper would not print its very words, the import stays as it was read from there.
 */
export function restorePaper(imported: Imported, docx: Uint8Array, data: WorkspaceData): Imported {
  const origin = readOrigin(docx)
  if ('error' in origin) return imported
  const read = (text: string) => readDocument({id: origin.id, file: `${origin.id}.mdx`, text}, data)
  const source = read(carriedText(origin.source))
  const page = read(source.status === 'draft' ? imported.mdx : imported.mdx.replace(/^status: draft\n/m, ''))
  const restored = source.faults.some(({kind}) => kind === 'mdx-syntax') ? undefined : restore(source, page, read)
  if (!restored) return withRemark(imported, doubtful('own-export-typed', [], origin.id))
  const isSame = restored.text === source.text
  const mdx = restoreMarks(isSame ? restored.text : asDraft(restored.text, source), source.redaction)
  if (mdx === undefined) return withRemark(imported, doubtful('own-export-typed', [], origin.id))
  const isIllustrated = imported.pictures.length > chartsIn(read(restored.text))
  const remarks = [
    found('own-export', [], origin.id),
    ...restored.remarks,
    ...missingFields(source.front),
    ...carriedRemarks(imported.report, isIllustrated)
  ]
  return {
    mdx,
    suggestedPath: pathFor(origin, imported),
    origin: origin.id,
    pictures: isIllustrated ? imported.pictures : [],
    report: makeReport(remarks, 'paragraph')
  }
}

// --- internal ---

interface Restored {
  text: string
  remarks: Remark[]
}

function restore(source: Document, page: Document, read: (text: string) => Document): Restored | undefined {
  const typed = typeOut(unitText(source), unitText(page))
  if (!typed) return undefined
  const base = read(typed.text)
  const {text, remarks} = mergeDocuments({base, mine: base, edited: page}, printedValues(base), 'typed')
  if (countConflicts(remarks) > 0 || printedWords(read(text)) !== printedWords(page)) return undefined
  return {text, remarks: [...remarks, ...typed.words.map(name => doubtful('made-taken', [], name))]}
}

function unitText(document: Document): UnitText {
  const shown = shownValues(printedValues(document))
  return {text: document.text, units: unitsOf(document.body, shown, madeLines(document)).units}
}

/** What the formulas of a paper stand for today, in reading order. */
function printedValues(document: Document): OriginValue[] {
  return elementsOf(document).flatMap(element => {
    const formula = element.properties.dataFormula
    return typeof formula === 'string' ? [{formula, shown: textIn(element)}] : []
  })
}

/** All words of the sheets in their order. */
function printedWords(document: Document): string {
  return wordsOf(
    buildOfficialTree(document)
      .sections.map(({element}) => linesIn(element))
      .join('\n')
  ).join(' ')
}

function elementsOf(document: Document): Element[] {
  const below = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(below)]
  return buildOfficialTree(document).sections.flatMap(({element}) => below(element))
}

/** Blocks are kept apart; the stretches of a line are not. */
function linesIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || node.tagName === 'svg' || node.properties.dataUnprinted !== undefined) return ''
  const text = node.children.map(linesIn).join('')
  return inline.has(node.tagName) && node.properties.dataNote === undefined ? text : `\n${text}\n`
}

const inline = new Set(['data', 'span', 'strong', 'em', 'sup'])

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textIn).join('') : ''
}

function childrenOf({children}: Element): Element[] {
  return children.filter(child => child.type === 'element')
}

function pathFor({id}: Origin, {suggestedPath}: Imported): string {
  return isDocumentId(id) ? pathOfId(id) : suggestedPath
}

/** What somebody edited is a draft until somebody says otherwise. */
function asDraft(text: string, {status, front}: Document): string {
  if (status === 'draft') return text
  return front.status === undefined
    ? text.replace(/^---\r?\n/, '---\nstatus: draft\n')
    : text.replace(/^status:.*$/m, 'status: draft')
}

function withRemark(imported: Imported, remark: Remark): Imported {
  const {doubtful: added} = makeReport([remark], 'paragraph')
  return {...imported, report: {...imported.report, doubtful: [...added, ...imported.report.doubtful]}}
}
