import type {TextStyle} from '../profiles/profile.ts'
import {inCase} from './element.ts'
import {textWidth} from './letter-widths.ts'

/** Break a text into as few lines of that style as the width (mm) allows, the lines as equal as they can be. */
export function balancedLines(text: string, style: TextStyle, width: number): string {
  const room = (width * 72) / 25.4 / style.size.value
  const words = inCase(text, style.case.value)
    // A dash between words stays with the word before it: at the start of a line it would look like an item's dash.
    .split(/ (?![-–] )/)
    .map(word => ({word, width: textWidth(word, style.weight.value)}))
  let lines = filled(words, room)
  const count = lines.length
  for (let limit = step; limit < room && count > 1; limit += step) {
    const narrower = filled(words, limit)
    if (narrower.length > count) continue
    lines = narrower
    break
  }
  return lines.map(line => line.join(' ')).join('\n')
}

// --- internal ---

/** em */
const step = 0.5
const space = 0.25

function filled(words: {word: string; width: number}[], limit: number): string[][] {
  const lines: string[][] = []
  let used = 0
  for (const {word, width} of words) {
    const line = lines.at(-1)
    if (line && used + space + width <= limit) {
      line.push(word)
      used += space + width
    } else {
      lines.push([word])
      used = width
    }
  }
  return lines
}
