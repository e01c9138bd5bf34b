/** A line of the source with its number from 1; tabs are still in it. */
export interface SourceLine {
  number: number
  text: string
}

/** Lines that no empty line separates. */
export interface LineBlock {
  gapBefore: number
  lines: SourceLine[]
}

/** Divide at empty lines, and count them. */
export function splitBlocks(lines: string[]): LineBlock[] {
  const blocks: LineBlock[] = []
  let gap = 0
  lines.forEach((raw, index) => {
    const text = raw.trim()
    if (!text) {
      gap += 1
      return
    }
    if (gap > 0 || blocks.length === 0) blocks.push({gapBefore: gap, lines: []})
    blocks.at(-1)!.lines.push({number: index + 1, text})
    gap = 0
  })
  return blocks
}
