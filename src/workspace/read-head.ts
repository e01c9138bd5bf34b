import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {fileStart} from '../core/diagnostic.ts'
import type {Fault} from '../core/markdown/fault.ts'
import {largestText} from '../core/markdown/text-limits.ts'
import {type Head, HeadReader} from '../core/redaction/head.ts'
import {standingOf} from '../core/redaction/standing.ts'
import {noFile, tooLarge, unreadable} from './read-files.ts'

/** A paper's file: its head, and its text where the head allows it to be read. */
export interface PaperText {
  head: Head
  /** without the mark of its encoding; empty where `faults` say why */
  text: string
  faults: Fault[]
}

/**
 * Read the head of a file in small pieces, and the rest only where no mark of secrecy was met. At once and not in turns: for thousands of small
 * files the turns take most of the time. Throws `WorkspaceError` where the machine does not let it be read.
 */
export function readPaperText(path: string): PaperText {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const about = fstatSync(file)
    if (!about.isFile()) throw noFile(path)
    // UTF-8 takes at most three bytes a UTF-16 unit; beyond that the text is too large whatever it says.
    if (about.size > largestText * 3) return refused(emptyHead, tooLarge(about.size, largestText))
    return readOpen(file, about.size)
  } catch (error) {
    throw unreadable(path, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

// --- internal ---

const pieceSize = 512
const longHead = 65_536
const emptyHead: Head = {text: '', closed: false}

function readOpen(file: number, size: number): PaperText {
  const bytes = Buffer.alloc(size)
  const decoder = new TextDecoder('utf-8')
  const reader = new HeadReader()
  let read = 0
  for (let done = false; !done && read < size; ) {
    // A head that is not over soon is none of a clerk's.
    const piece = read < longHead ? pieceSize : 16 * pieceSize
    const length = readSync(file, bytes, read, Math.min(piece, size - read), null)
    if (length === 0) break
    done = reader.take(decoder.decode(bytes.subarray(read, read + length), {stream: true}))
    read += length
  }
  const head = reader.end()
  const standing = standingOf(head, 'restricted')
  if (standing.kind === 'secret') {
    // What the last piece held of the text is dropped, too.
    bytes.fill(0)
    const {line} = standing
    return refused(head, {kind: 'secret', place: {...fileStart, line, endLine: line}})
  }
  while (read < size) {
    const length = readSync(file, bytes, read, size - read, null)
    if (length === 0) break
    read += length
  }
  try {
    return {head, text: new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, read)), faults: []}
  } catch {
    return refused(head, {kind: 'encoding', place: fileStart})
  }
}

function refused(head: Head, fault: Fault): PaperText {
  return {head, text: '', faults: [fault]}
}
