import type {TextStyle, Weight} from '../profiles/profile.ts'
import {inCase} from './element.ts'
import {textWidth} from './letter-widths.ts'

/** Break a text into as few lines of that style as the width (mm) allows, the lines as equal as they can be. */
export function balancedLines(text: string, style: TextStyle, width: number): string {
  const weight = style.weight.value
  const room = (width * 72) / 25.4 / style.size.value
  // A dash between words stays with the word before it: at the start of a line it would look like an item's dash.
  const words = inCase(text, style.case.value).split(/ (?![-–] )/)
  const fewest = filled(words, room, weight)
  let limit = textWidth(words.join(' '), weight) / fewest.length
  while (limit < room && filled(words, limit, weight).length > fewest.length) limit += step
  return (limit < room ? filled(words, limit, weight) : fewest).join('\n')
}

// --- internal ---

/** em */
const step = 0.5

function filled(words: string[], limit: number, weight: Weight): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && textWidth(longer, weight) <= limit) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
