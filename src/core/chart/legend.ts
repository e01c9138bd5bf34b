import {type Drawing, label, labelLine} from './drawing.ts'
import {filledBox} from './fills.ts'
import {fewLinesOf, widthOf} from './label-lines.ts'

/** The names of the series beside a sample of their fill, in as many lines as they need; nothing for one series alone. */
export function drawLegend(names: readonly string[], width: number): Drawing {
  if (names.length < 2) return {marks: [], width, height: 0}
  let [x, y] = [0, 0]
  const marks = names.flatMap((name, index) => {
    const [words = ''] = fewLinesOf(name, width - besideSample, 1)
    const wide = besideSample + widthOf(words) + gap
    if (x > 0 && x + wide - gap > width) [x, y] = [0, y + lineHeight]
    const sample = filledBox({x, y: y + 2, width: sampleWidth, height: 8}, index)
    const entry = [...sample, label(x + besideSample, y + 9.5, words)]
    x += wide
    return entry
  })
  return {marks, width, height: y + labelLine}
}

// --- internal ---

const sampleWidth = 16
const besideSample = sampleWidth + 5
const gap = 16
const lineHeight = labelLine + 3
