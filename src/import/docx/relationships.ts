import type {Package} from './package.ts'

/** One link of a part to another part, or to something outside of the file, which is never followed. */
export interface Relationship {
  /** last word of its type, e.g. `footnotes`, `image`, `hyperlink` */
  type: string
  /** name of the part in the package; nothing where the target lies outside */
  part?: string
  isExternal: boolean
}

/** The links of a part by their ids; the package's own for the name ``. */
export function readRelationships(source: Package, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const root = source.xml(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const links = new Map<string, Relationship>()
  for (const {attributes} of root?.children ?? []) {
    const isExternal = attributes.get('TargetMode') === 'External'
    links.set(attributes.get('Id') ?? '', {
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      isExternal,
      ...(!isExternal && {part: partName(folder, attributes.get('Target') ?? '')})
    })
  }
  return links
}

/** The first part of that type. */
export function partOfType(links: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...links.values()].find(link => link.type === type)?.part
}

// --- internal ---

/** A target relative to its part's folder; one that climbs out of the package names no part. */
function partName(folder: string, target: string): string | undefined {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..' && path.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
