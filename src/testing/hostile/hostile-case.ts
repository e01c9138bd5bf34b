/** Files of a little workspace by their path below its root. */
export type Files = Record<string, string | Uint8Array>

/** One hostile or broken input, and how `vanthu check` ends on it. */
export interface HostileCase {
  name: string
  /** made when the case runs: some are megabytes */
  files: () => Files
  /** the codes that are found, each once, in order; the exit status follows from their severities */
  codes: string[]
  /** 0 where nothing of severity error may be found */
  status: 0 | 1
  /** limit of wall time, in seconds */
  seconds: number
}

/** A text, or how to make a long one. */
export type Text = string | (() => string)

/** What a line of the corpus says besides the input. */
export type Ending = `${'ok' | 'error'}${string}`

/** Far more than any of them takes: the machine may be busy with other things. */
export const usualSeconds = 10

/** The front matter of a Party report in draft. */
export const reportFront = '---\ntype: bao-cao\n---\n'

/** A report with this after its first paragraph. */
export function body(name: string, text: Text, ending: Ending, seconds = usualSeconds): HostileCase {
  return paper(name, () => `${reportFront}\nNội dung.\n\n${textOf(text)}`, ending, seconds)
}

/** A paper with this front matter. */
export function front(name: string, yaml: Text, ending: Ending, seconds = usualSeconds): HostileCase {
  return paper(name, () => `---\n${textOf(yaml)}\n---\n\nNội dung.\n`, ending, seconds)
}

/** A paper as it stands in the file. */
export function paper(name: string, content: Text | Uint8Array, ending: Ending, seconds = usualSeconds): HostileCase {
  return workspace(
    name,
    () => ({'content/paper.mdx': content instanceof Uint8Array ? content : textOf(content)}),
    ending,
    seconds
  )
}

/** A whole workspace; the ending is `ok` or `error`, then the codes: `error MDX001 MDX004`. */
export function workspace(name: string, files: () => Files, ending: Ending, seconds = usualSeconds): HostileCase {
  const [status, ...codes] = ending.split(' ')
  return {name, files, codes, status: status === 'ok' ? 0 : 1, seconds}
}

/** Repeat up to so many letters. */
export function fill(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)
}

/** Lines or blocks made from their number. */
export function many(count: number, make: (index: number) => string): string {
  return Array.from({length: count}, (_, index) => make(index)).join('')
}

// --- internal ---

function textOf(text: Text): string {
  return typeof text === 'string' ? text : text()
}
