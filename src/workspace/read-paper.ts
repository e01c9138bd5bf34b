import {relative, sep} from 'node:path'
import {idOfPath} from '../core/model/identity.ts'
import type {Head} from '../core/redaction/head.ts'
import {readPaperText} from './read-head.ts'
import type {PaperFile} from './workspace.ts'

/** A paper with its head, which says who may see it. */
export interface HeadedPaper {
  paper: PaperFile
  head: Head
}

/** Read one paper; of a secret one nothing beyond its mark. What is not UTF-8 text is a fault of it. */
export function readPaperHead(root: string, path: string): HeadedPaper {
  const file = relative(root, path).split(sep).join('/')
  const {head, ...text} = readPaperText(path)
  return {head, paper: {id: idOfPath(file) ?? file.replace(/\.mdx$/, ''), file, path, ...text}}
}
