import type {PhrasingContent} from 'mdast'
import type {Run, TextRun} from './record.ts'

/** Runs as Markdown nodes; spaces at the edges of emphasis move outside, where the syntax wants them. */
export function phrasing(runs: Run[]): PhrasingContent[] {
  return trim(mergeRuns(mergeRuns(runs).flatMap(freeSpaces))).flatMap(node)
}

/** The same runs without bold or italics that cover everything: the form of a heading gives those. */
export function plainRuns(runs: Run[]): Run[] {
  const texts = runs.filter(run => run.kind === 'text')
  const strong = texts.every(run => run.strong)
  const emphasis = texts.every(run => run.emphasis)
  return runs.map(run =>
    run.kind === 'text' ? {...run, strong: run.strong && !strong, emphasis: run.emphasis && !emphasis} : run
  )
}

// --- internal ---

function mergeRuns(runs: Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last?.kind === 'text' && run.kind === 'text' && isSameFormat(last, run))
      merged[merged.length - 1] = {...last, text: last.text + run.text}
    else merged.push(run)
  }
  return merged
}

function freeSpaces(run: Run): Run[] {
  if (run.kind !== 'text' || !(run.strong || run.emphasis)) return [run]
  const text = run.text.trim()
  if (!text) return [{kind: 'text', text: run.text}]
  const start = run.text.indexOf(text)
  const before = run.text.slice(0, start)
  const after = run.text.slice(start + text.length)
  return [
    {kind: 'text' as const, text: before},
    {...run, text},
    {kind: 'text' as const, text: after}
  ].filter(piece => piece.text !== '')
}

function isSameFormat(first: TextRun, second: TextRun): boolean {
  return Boolean(first.strong) === Boolean(second.strong) && Boolean(first.emphasis) === Boolean(second.emphasis)
}

function trim(runs: Run[]): Run[] {
  return runs
    .map((run, index) => {
      if (run.kind !== 'text') return run
      const start = index === 0 || runs[index - 1]!.kind === 'break' ? run.text.trimStart() : run.text
      return {...run, text: index === runs.length - 1 || runs[index + 1]!.kind === 'break' ? start.trimEnd() : start}
    })
    .filter(run => run.kind !== 'text' || run.text !== '')
}

function node(run: Run): PhrasingContent[] {
  if (run.kind === 'break') return [{type: 'break'}]
  if (run.kind === 'note') return [{type: 'footnoteReference', identifier: run.id, label: run.id}]
  const text: PhrasingContent = {type: 'text', value: run.text}
  const slanted: PhrasingContent = run.emphasis ? {type: 'emphasis', children: [text]} : text
  return [run.strong ? {type: 'strong', children: [slanted]} : slanted]
}
