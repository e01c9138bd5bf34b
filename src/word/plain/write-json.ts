import {internalFields} from '../../core/model/carried-text.ts'
import type {Document} from '../../core/model/document.ts'
import {originVersion} from '../../core/model/origin.ts'
import {codeText} from '../../core/official/code.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'

/** A paper for other programs: its typed front matter without the fields for the house alone, what follows from it, and the official tree as hast. */
export function writeJson(document: Document, contentHash: string): string {
  const {id, status, system, front, type, organ, profile} = document
  const paper = {
    schema: `vanthu-paper-${originVersion}`,
    id,
    contentHash,
    status,
    system,
    profile: profile.id,
    type: type && {slug: type.slug, label: type.label.vi},
    organ: organ && {key: organ.key, name: organ.name},
    ...(front.codeNumber === undefined ? {} : {code: codeText(document)}),
    front: Object.fromEntries(Object.entries(front).filter(([field]) => !internalFields.some(each => each === field))),
    sections: buildOfficialTree(document).sections.map(({orientation, element}) => ({orientation, tree: element}))
  }
  return `${JSON.stringify(paper, null, 2)}\n`
}
