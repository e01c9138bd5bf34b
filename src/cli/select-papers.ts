import {isAbsolute, relative, resolve} from 'node:path'
import {closestName} from '../core/markdown/closest-name.ts'
import type {PaperFile, Workspace} from '../workspace/workspace.ts'
import {CliError} from './cli-error.ts'

/** The papers that paths, folders or ids name; all of them where none is named. */
export function selectPapers(workspace: Workspace, names: readonly string[], cwd: string): PaperFile[] {
  if (names.length === 0) return workspace.papers
  const chosen = new Set(names.flatMap(name => papersNamed(workspace, name, cwd)))
  return workspace.papers.filter(paper => chosen.has(paper))
}

// --- internal ---

function papersNamed(workspace: Workspace, name: string, cwd: string): PaperFile[] {
  const candidates = [resolve(cwd, name), resolve(workspace.root, name), resolve(workspace.root, 'content', name)]
  const found = workspace.papers.filter(
    paper => paper.id === name || candidates.some(path => isAtOrBelow(paper.path, path))
  )
  if (found.length > 0) return found
  const meant = closestName(
    name,
    workspace.papers.map(paper => paper.id)
  )
  throw new CliError(
    {vi: `Không có văn bản nào ở “${name}”`, en: `There is no paper at "${name}"`},
    {
      hint: meant
        ? {vi: `Có phải “${meant}”?`, en: `Did you mean "${meant}"?`}
        : {
            vi: 'Ghi đường dẫn tới tệp .mdx hay thư mục trong content/, hoặc mã văn bản như 2026/12-nq-du.',
            en: 'Give a path to an .mdx file or a folder in content/, or an id such as 2026/12-nq-du.'
          }
    }
  )
}

function isAtOrBelow(path: string, place: string): boolean {
  const way = relative(place, path)
  return way === '' || !(way.startsWith('..') || isAbsolute(way))
}
