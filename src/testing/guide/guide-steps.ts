/** A call of the program as the guide shows it, and what it is said to print; a line `…` stands for any lines. */
export interface GuideCall {
  kind: 'call'
  /** in the chapter's file */
  line: number
  argv: string[]
  shown: string[]
}

/** A file that the reader writes; `from` is the one that he moved there. */
export interface GuideFile {
  kind: 'file'
  path: string
  from?: string
  text: string
}

export type GuideStep = GuideCall | GuideFile

/** What a reader of a chapter does, in order: blocks with `file=` are written, blocks of the language `console` are run. */
export function guideSteps(chapter: string): GuideStep[] {
  return [...chapter.matchAll(/^```(\w+)(?: ([^\n]*))?\n(.*?)^```$/gms)].flatMap(
    ({index, 1: language = '', 2: meta = '', 3: text = ''}): GuideStep[] => {
      const path = /\bfile=(\S+)/.exec(meta)?.[1]
      if (path !== undefined) return [{kind: 'file', path, from: /\bfrom=(\S+)/.exec(meta)?.[1], text}]
      return language === 'console' ? calls(text, chapter.slice(0, index).split('\n').length + 1) : []
    }
  )
}

// --- internal ---

const prompt = '$ npx vanthu '

function calls(text: string, firstLine: number): GuideCall[] {
  const found: GuideCall[] = []
  for (const [index, line] of text.trimEnd().split('\n').entries())
    if (line.startsWith(prompt))
      found.push({kind: 'call', line: firstLine + index, argv: words(line.slice(prompt.length)), shown: []})
    else found.at(-1)?.shown.push(line)
  return found
}

/** As a shell takes a line apart: what stands in quotes is one word. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}
