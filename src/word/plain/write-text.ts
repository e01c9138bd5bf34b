import type {Block, Inline, Paragraph, Table, WordPaper, WordSection} from '../paper.ts'

/** A paper as plain text: one paragraph a line, as it reads on the sheet; notes at the end of their section. */
export function writeText({sections}: WordPaper): string {
  return `${sections
    .map(sectionText)
    .join('\n\n\n')
    .replace(/\n{4,}/g, '\n\n\n')}\n`
}

/** The words of a paragraph with its label; notes stand as `[1]`. */
export function paragraphText({list, inlines}: Paragraph): string {
  const words = inlines.map(inlineText).join('')
  return list ? `${list.label}${words.startsWith('\n') || words === '' ? '' : ' '}${words}` : words
}

// --- internal ---

function sectionText({blocks}: WordSection): string {
  const notes: string[] = []
  const text = blocks.flatMap(block => blockLines(block, notes)).join('\n')
  return [text.replace(/\n{3,}/g, '\n\n').trim(), ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')
}

function blockLines(block: Block, notes: string[]): string[] {
  if (block.kind === 'table') return block.look === 'data' ? dataLines(block, notes) : columnLines(block, notes)
  collectNotes(block.inlines, notes)
  const text = paragraphText(block)
  if (text === '') return []
  // What stands apart on the sheet does so here.
  return (block.layout.before ?? 0) > 0 || block.outline ? ['', text] : [text]
}

/** Columns beside each other are read one after the other, row by row. */
function columnLines({rows}: Table, notes: string[]): string[] {
  return rows.flatMap(({cells}) => cells.flatMap(({blocks}) => blocks.flatMap(block => blockLines(block, notes))))
}

/** Cells are parted by tabs, so that a spreadsheet takes them. */
function dataLines({rows}: Table, notes: string[]): string[] {
  const lines = rows.map(({cells}) =>
    cells
      .map(({blocks}) =>
        blocks
          .flatMap(block => blockLines(block, notes))
          .join(' ')
          .replaceAll('\n', ' ')
      )
      .join('\t')
  )
  return ['', ...lines, '']
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.raised ? `[${inline.text}]` : inline.text
    case 'break':
      return '\n'
    case 'tab':
      return ' '
    case 'note':
      return `[${inline.shown}]`
    case 'picture':
      return `[${[inline.title, inline.description].filter(Boolean).join(': ')}]`
    case 'page-number':
      return ''
  }
}

function collectNotes(inlines: readonly Inline[], notes: string[]): void {
  for (const inline of inlines)
    if (inline.kind === 'note') notes.push(`[${inline.shown}] ${inline.inlines.map(inlineText).join('')}`)
}
