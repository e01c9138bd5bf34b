import type {Root, RootContent} from 'mdast'
import type {Component} from '../markdown/attributes.ts'
import {type Fault, placeOf} from '../markdown/fault.ts'
import {numberBlocks} from '../markdown/numbering.ts'
import {parseMarkdown} from '../markdown/parse.ts'
import {checkVocabulary, isComponent} from '../markdown/vocabulary.ts'
import {readYaml} from '../markdown/yaml.ts'
import {oldestProfile, profileById, profileFor} from '../profiles/index.ts'
import type {Profile} from '../profiles/profile.ts'
import {redact} from '../redaction/redact.ts'
import type {Document, Section, WorkspaceData} from './document.ts'
import type {DocumentType} from './document-type.ts'
import type {FrontMatter, Numbering, Status} from './front-matter.ts'
import type {Organ, System} from './organ.ts'
import {readFrontMatter} from './read-front-matter.ts'
import {findType, numberingOf} from './types/index.ts'

/**
 * Read one paper: parse, narrow, resolve, number. Every slip is a fault in the result; nothing is thrown. Marked names are read as names:
 * an audience that may not see them is given a text without them.
 */
export function readDocument(paper: {id: string; file: string; text: string}, data: WorkspaceData): Document {
  const source = paper.text.replace(/^\uFEFF/, '')
  const redaction = redact(source, 'official')
  const {text} = redaction
  const {tree, yaml, faults: syntaxFaults} = parseMarkdown(text)
  const meta = readYaml(yaml?.text ?? '', yaml?.line ?? 1)
  const {front, faults: frontFaults} = readFrontMatter(meta)
  const type = front.type === undefined ? undefined : findType(front.type)
  const organ = front.organ === undefined ? undefined : data.organs.get(front.organ)
  const system = systemOf(front, organ, type)
  const profile = profileOf(front, system)
  const faults: Fault[] = [
    ...redaction.faults,
    ...syntaxFaults,
    ...meta.faults,
    ...frontFaults,
    ...checkVocabulary(tree, data.book)
  ]
  if (!yaml && syntaxFaults.length === 0)
    faults.push({kind: 'front-matter-missing', place: placeOf(tree.children[0] ?? tree)})
  return {
    id: paper.id,
    file: paper.file,
    text,
    source,
    redaction,
    yaml: yaml?.text,
    front,
    placeOf: meta.placeOf,
    placeOfKey: meta.placeOfKey,
    status: statusOf(front),
    system,
    type,
    organ,
    coOrgans: (front.coOrgans ?? []).flatMap(key => data.organs.get(key) ?? []),
    organs: data.organs,
    profile,
    copy: copyOf(front, data, profile),
    body: tree,
    sections: sectionsOf(tree, front.numbering ?? (type ? numberingOf(type, system) : 'report'), text),
    book: data.book,
    faults
  }
}

// --- internal ---

function systemOf(front: Partial<FrontMatter>, organ: Organ | undefined, type: DocumentType | undefined): System {
  if (organ) return organ.system
  if (front.profile) return profileById(front.profile).system
  if (front.codeNotation) return front.codeNotation.includes('/') ? 'party' : 'state'
  return type && !type.state ? 'party' : type && !type.party ? 'state' : 'party'
}

/** The profile in force on the issue date, or now where there is none; before any profile, the oldest of the system. */
function profileOf(front: Partial<FrontMatter>, system: System): Profile {
  if (front.profile && !front.issuedDate) return profileById(front.profile)
  return profileFor(system, front.issuedDate) ?? oldestProfile(system)
}

function copyOf(front: Partial<FrontMatter>, data: WorkspaceData, original: Profile): Document['copy'] {
  if (!front.copy) return undefined
  const organ = data.organs.get(front.copy.organ)
  return {organ, profile: profileFor(organ?.system ?? original.system, front.copy.issuedDate) ?? original}
}

/** A paper with a number claims to be issued, unless it says otherwise. */
function statusOf(front: Partial<FrontMatter>): Status {
  return front.status ?? (front.codeNumber === undefined ? 'draft' : 'issued')
}

function sectionsOf(tree: Root, numbering: Numbering, text: string): Section[] {
  const appendices = tree.children.filter(
    (block): block is RootContent & Component => isComponent(block) && block.name === 'Appendix'
  )
  const isAppendix = new Set<RootContent>(appendices)
  const body = tree.children.filter(block => !isAppendix.has(block))
  return [
    {blocks: body, numbered: numberBlocks(body, numbering, text)},
    ...appendices.map(appendix => ({
      appendix,
      blocks: appendix.children as RootContent[],
      numbered: numberBlocks(appendix.children as RootContent[], 'report', text)
    }))
  ]
}
