import {parseCode, pathOfId, suggestedId} from '../core/model/identity.ts'
import {slugOf} from '../core/vietnamese/fold.ts'
import type {Front} from './classify/reading.ts'

const longestSlug = 60

/** Where the draft belongs below the workspace's root: by year, number and symbol, else by type and subject; never a taken name. */
export function suggestPath(front: Front, fileName: string, taken: ReadonlySet<string>): string {
  const id = idByCode(front) ?? `${front.issuedDate?.slice(0, 4) ?? 'du-thao'}/${slugFor(front, fileName)}`
  let path = pathOfId(id)
  for (let copy = 2; taken.has(path); copy++) path = pathOfId(`${id}-${copy}`)
  return path
}

// --- internal ---

function idByCode({codeNumber, codeNotation, issuedDate}: Front): string | undefined {
  if (codeNumber === undefined || codeNotation === undefined || issuedDate === undefined) return undefined
  const code = parseCode(`${codeNumber}${codeNotation.includes('/') ? '-' : '/'}${codeNotation}`)
  return code && suggestedId({...code, year: Number(issuedDate.slice(0, 4))})
}

function slugFor({type, codeNumber, codeNotation, subject}: Front, fileName: string): string {
  const code = codeNumber === undefined ? [] : [String(codeNumber).padStart(2, '0'), codeNotation ?? '']
  const topic = code.length > 0 ? code : [type ?? '', subject ?? fileName.replace(/^.*[\\/]|\.[^.]*$/g, '')]
  const slug = slugOf(topic.join(' '))
  return slug.length <= longestSlug ? slug || 'van-ban' : slug.slice(0, slug.lastIndexOf('-', longestSlug))
}
