import {defaultSite} from '../../core/data/site-settings.ts'
import {type Audience, maySee} from '../../core/model/access-level.ts'
import type {Document, WorkspaceData} from '../../core/model/document.ts'
import {readDocument} from '../../core/model/read-document.ts'
import {codeText} from '../../core/official/code.ts'
import {headOf} from '../../core/redaction/head.ts'
import {lettersOf} from '../../core/redaction/name-forms.ts'
import {redact, seesName} from '../../core/redaction/redact.ts'
import {standingOf} from '../../core/redaction/standing.ts'
import type {PaperFile, Workspace} from '../../workspace/workspace.ts'
import type {Secret} from './secret.ts'

/** What an audience must not find in a site, and what it may read instead. */
export interface Secrets {
  secrets: Secret[]
  /** the papers that it may see, as it may see them */
  open: PaperFile[]
}

/**
 * Everything that must stand nowhere in a site: names that are marked in any paper, and titles, codes and ids of papers of other levels. It
 * is read from the office's own texts, so that it does not rest on what made the site.
 */
export function readSecrets({papers, data}: Workspace, audience: Audience): Secrets {
  const secrets = new Map<string, Secret>()
  const open: PaperFile[] = []
  const add = (secret: Secret) => secrets.set(`${secret.kind} ${secret.text}`, secret)
  for (const paper of papers) {
    const {marks, faults} = redact(paper.text, audience)
    const {file} = paper
    for (const mark of marks.filter(each => !seesName(audience, each)))
      add({kind: 'name', text: mark.name.trim(), file, line: mark.place.line})
    if (faults.length === 0 && isOpen(paper, audience, data))
      open.push({...paper, text: redact(paper.text, audience).text})
    else for (const secret of titlesOf(paper, data)) add(secret)
  }
  return {secrets: withoutOpenIds([...secrets.values()], open), open}
}

/** Number and symbol of a paper as a text may name them; nothing where it has no number. */
export function codeOf(paper: PaperFile, data: WorkspaceData): string | undefined {
  const document = readHead(paper, data)
  return document.front.codeNumber === undefined ? undefined : codeText(document)
}

// --- internal ---

function isOpen({text, faults}: PaperFile, audience: Audience, {site = defaultSite}: WorkspaceData): boolean {
  const standing = standingOf(headOf(text), site.defaultAccess)
  return faults.length === 0 && standing.kind === 'known' && maySee(audience, standing.access)
}

/** Titles shorter than this are words of the trade. */
const shortestTitle = 12

/** What a hidden paper is called; of one that was not read its path only. */
function titlesOf(paper: PaperFile, data: WorkspaceData): Secret[] {
  const {id, file} = paper
  const ids = idForms(id).map((text): Secret => ({kind: 'id', text, file}))
  if (paper.faults.length > 0) return ids
  const document = readHead(paper, data)
  const {subject = '', codeNumber} = document.front
  const isTitle = subject.trim().split(/\s+/).length >= 3 && lettersOf(subject).length >= shortestTitle
  return [
    ...ids,
    ...(isTitle ? [{kind: 'subject', text: subject, file} as const] : []),
    ...(codeNumber === undefined ? [] : [{kind: 'code', text: codeText(document), file} as const])
  ]
}

function readHead(paper: PaperFile, data: WorkspaceData): Document {
  return readDocument({...paper, text: headOf(paper.text).text}, data)
}

/** A path of one part is a word; it is looked for where paths of papers stand. */
function idForms(id: string): string[] {
  return id.includes('/') ? [id] : [`van-ban/${id}`, `content/${id}.mdx`, `pdf/${id}.pdf`, `word/${id}.docx`]
}

/** `a/b` is part of the address of `c/a/b`. */
function withoutOpenIds(secrets: readonly Secret[], open: readonly PaperFile[]): Secret[] {
  const known = new Set(open.flatMap(({id}) => id.split('/').map((_, index, parts) => parts.slice(index).join('/'))))
  return secrets.filter(({kind, text}) => kind !== 'id' || !known.has(text))
}
