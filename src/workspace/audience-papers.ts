import {defaultSite} from '../core/data/site-settings.ts'
import type {Fault} from '../core/markdown/fault.ts'
import {type Audience, maySee} from '../core/model/access-level.ts'
import type {WorkspaceData} from '../core/model/document.ts'
import {redact} from '../core/redaction/redact.ts'
import {type Standing, standingOf} from '../core/redaction/standing.ts'
import {withoutRelations} from '../core/redaction/without-relations.ts'
import {HiddenPapers} from './hidden-papers.ts'
import type {HeadedPaper} from './read-paper.ts'
import type {PaperFile} from './workspace.ts'

/** The papers of an audience, and those that it could see if their marks could be trusted. */
export interface AudiencePapers {
  papers: PaperFile[]
  /** each with its `file` */
  withheld: Fault[]
}

/**
 * Papers as an audience may see them: those of its levels, with marked names replaced and without a word of their front matter about papers
 * that it may not see. In doubt a paper is not among them.
 */
export function papersFor(audience: Audience, all: readonly HeadedPaper[], data: WorkspaceData): AudiencePapers {
  const {defaultAccess} = data.site ?? defaultSite
  const judged = all.map(headed => ({...headed, standing: standingOf(headed.head, defaultAccess)}))
  const hidden = new HiddenPapers(
    judged.filter(({paper, standing}) => !isSeen(audience, paper, standing)),
    data
  )
  const papers: PaperFile[] = []
  const withheld: Fault[] = []
  for (const {paper, standing} of judged) {
    if (!isSeen(audience, paper, standing)) continue
    const {text, faults} = redact(paper.text.replace(/^\uFEFF/, ''), audience)
    if (faults.length > 0) withheld.push(...faults.map(fault => ({...fault, file: paper.file})))
    else papers.push({...paper, text: standing.hasRelations ? withoutRelations(text, name => hidden.has(name)) : text})
  }
  return {papers, withheld}
}

// --- internal ---

type Seen = Extract<Standing, {kind: 'known'}>

function isSeen(audience: Audience, {faults}: PaperFile, standing: Standing): standing is Seen {
  return faults.length === 0 && standing.kind === 'known' && maySee(audience, standing.access)
}
