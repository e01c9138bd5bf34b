import type {TextRun} from '../record.ts'

// A mark opens before a letter and closes after one, never inside a word: "2*3*4" is arithmetic, a lone "*" is the header's.
const marked = /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu

/** Read `*emphasis*`, `**strong**` and `***both***` as text extractions write them, also over line breaks. */
export function readInlineMarks(text: string): TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  for (const match of text.matchAll(marked)) {
    if (match.index > end) runs.push({kind: 'text', text: text.slice(end, match.index)})
    runs.push({kind: 'text', text: match[2]!, ...formatOf(match[1]!)})
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({kind: 'text', text: text.slice(end)})
  return runs
}

/** Divide runs at line breaks: one list of runs for each line. */
export function splitLines(runs: TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text) lines.at(-1)!.push({...run, text})
    })
  }
  return lines
}

// --- internal ---

function formatOf(mark: string): Pick<TextRun, 'strong' | 'emphasis'> {
  return {...(mark.length > 1 && {strong: true}), ...(mark.length !== 2 && {emphasis: true})}
}
