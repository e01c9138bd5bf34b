import {closestName} from '../markdown/closest-name.ts'
import {frontMatterSchema} from '../model/front-matter.ts'
import {fold} from '../vietnamese/fold.ts'

/** The start of a text up to and with the line that closes its front matter. */
export interface Head {
  /** empty where the text begins with no fence */
  text: string
  /** whether the closing fence is there */
  closed: boolean
  /** the line from 1 on which a mark of secrecy stands, where one was met: nothing after it is in `text` */
  secretLine?: number
}

/** Takes a text in pieces and says when its head is complete; a mark of secrecy completes it. */
export class HeadReader {
  private lines: string[] = []
  private rest = ''
  /** so much of the rest has no line end in it */
  private searched = 0
  private state: 'before' | 'open' | 'closed' | 'none' = 'before'
  private secretLine: number | undefined

  /** Take the next piece; true when no more is needed. */
  take(piece: string): boolean {
    this.rest += piece
    for (let end = this.nextEnd(); end >= 0 && !this.isDone(); end = this.nextEnd()) {
      const length = this.rest.startsWith('\r\n', end) ? end + 2 : end + 1
      this.takeLine(this.rest.slice(0, length))
      this.rest = this.rest.slice(length)
      this.searched = 0
    }
    this.searched = Math.max(0, this.rest.length - 1)
    return this.isDone()
  }

  /** What was taken so far; the text is over, or its head is. */
  end(): Head {
    if (!this.isDone() && this.rest !== '') this.takeLine(this.rest)
    const text = this.state === 'none' || this.state === 'before' ? '' : this.lines.join('')
    return {text, closed: this.state === 'closed', ...(this.secretLine !== undefined && {secretLine: this.secretLine})}
  }

  private takeLine(line: string): void {
    this.lines.push(line)
    const words = line.replace(/[\uFEFF\u200B]/g, '').trim()
    if (this.state === 'before') {
      if (/^---/.test(words)) this.state = 'open'
      else if (words !== '') this.state = 'none'
    } else if (/^---[ \t]*$/.test(line.trimEnd())) this.state = 'closed'
    else if (speaksOfSecrecy(outermostKey(line))) this.secretLine = this.lines.length
  }

  private nextEnd(): number {
    // A carriage return at the end of a piece may be half of a line end.
    const pattern = /\r\n|\r(?!$)|\n/g
    pattern.lastIndex = this.searched
    return pattern.exec(this.rest)?.index ?? -1
  }

  private isDone(): boolean {
    return this.state === 'closed' || this.state === 'none' || this.secretLine !== undefined
  }
}

/** The head of a whole text. */
export function headOf(text: string): Head {
  const reader = new HeadReader()
  reader.take(text)
  return reader.end()
}

/** Whether a key of front matter is the one of secrecy, or was meant to be: `secrcy`, `do_mat`, `Độ mật`. */
export function speaksOfSecrecy(key: string | undefined): boolean {
  if (key === undefined || (key !== secrecy && known.has(key))) return false
  return /secre|(?:^|[^a-z])mat(?:$|[^a-z])|domat/.test(fold(key)) || isNearest(key)
}

// --- internal ---

/** Most keys are far from it: they are not compared with all others. */
function isNearest(key: string): boolean {
  return closestName(key, [secrecy]) === secrecy && closestName(key, known) === secrecy
}

const secrecy = 'secrecy'
const known = new Set(Object.keys(frontMatterSchema.shape))

/** A key without indent; such a line is an entry of the outermost map whatever stands around it. */
function outermostKey(line: string): string | undefined {
  return /^["']?([^\s#:"'{[-][^:\n"']{0,80})["']?[ \t]*:(?:\s|$)/u.exec(line)?.[1]?.trim()
}
