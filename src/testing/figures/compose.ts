/** Paragraphs, lists and tables one below the other. */
export function paper(...blocks: string[]): string {
  return blocks.join('\n\n')
}

/** A list with dashes. */
export function dashes(...items: string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}

/** A table from rows with bars between their cells; the first row is its head. */
export function table(head: string, ...rows: string[]): string {
  const rule = head.replace(/[^|]+/g, '---')
  return [head, rule, ...rows].map(row => `| ${row} |`).join('\n')
}
