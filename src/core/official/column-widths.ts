/** Letters that a column can hold before it gains nothing from more room. */
const usefulLetters = 36
/** A head may take this many lines before its column is widened for it. */
const linesOfHead = 4
/** Letters of a table's size across the text of an upright sheet. */
const lettersOfSheet = 84
/** Cell padding, and the difference between a wide letter and the mean one. */
const padding = 3

/**
 * Widths of the columns in percent, adding up to 100, for words by columns, the head of each first: room for the longest
 * word first, the rest by how much text a column holds. Stated widths keep a table of several pages in one shape, and
 * Word needs them anyway.
 */
export function columnWidths(columns: readonly (readonly string[])[]): number[] {
  const least = columns.map(cells => Math.max(...cells.map(roomOfWord), 1 + padding))
  const wanted = columns.map(([head = '', ...cells], index) => {
    const room = Math.max(typicalLength(cells), head.length / linesOfHead) + padding
    return Math.max(least[index]!, Math.min(room, usefulLetters))
  })
  const needed = sum(least)
  const asked = sum(wanted) - needed
  // Every column has its longest word first; what the sheet has left is given out by how much text there is.
  const given = asked > 0 ? Math.min(1, Math.max(0, lettersOfSheet - needed) / asked) : 0
  const shares = least.map((letters, index) => letters + given * (wanted[index]! - letters))
  return shares.map(share => Math.round((share / sum(shares)) * 10_000) / 100)
}

// --- internal ---

function roomOfWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(word => word.length)) + (isFigure(text) ? padding - 1 : padding)
}

/** Figures are as wide as their number of digits says. */
function isFigure(text: string): boolean {
  return /^[\d\s.,%()-]+$/.test(text)
}

/** The mean length of the cells that have text, the longest counted double: one long cell may wrap, many may not. */
function typicalLength(cells: readonly string[]): number {
  const lengths = cells.map(cell => cell.length).filter(length => length > 0)
  return lengths.length > 0 ? (sum(lengths) + Math.max(...lengths)) / (lengths.length + 1) : 0
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
