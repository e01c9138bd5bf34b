import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs'

export const mmPerPoint = 25.4 / 72

/** A rule, a frame or a filled box as it stands on a page, its line included: mm from the top left corner, `#rrggbb`. */
export interface PdfBox {
  x: number
  y: number
  width: number
  height: number
  colour: string
  /** a frame is drawn as a line around it, a rule is a filled box */
  kind: 'filled' | 'stroked'
}

/** What a page draws besides text; boxes that only clip are left out. */
export function drawnBoxes(
  {fnArray, argsArray}: {fnArray: number[]; argsArray: unknown[]},
  pageHeight: number
): PdfBox[] {
  const boxes: PdfBox[] = []
  const saved: State[] = []
  let state: State = {matrix: [1, 0, 0, 1, 0, 0], fill: black, stroke: black, line: 1}
  let clips = false
  fnArray.forEach((operation, index) => {
    const values: unknown = argsArray[index]
    if (operation === OPS.save) saved.push(state)
    else if (operation === OPS.restore) state = saved.pop() ?? state
    else if (operation === OPS.transform) state = {...state, matrix: product(state.matrix, numbersOf(values))}
    else if (operation === OPS.setFillRGBColor) state = {...state, fill: colourOf(values)}
    else if (operation === OPS.setStrokeRGBColor) state = {...state, stroke: colourOf(values)}
    else if (operation === OPS.setLineWidth) state = {...state, line: numbersOf(values)[0] ?? state.line}
    else if (operation === OPS.setGState) state = {...state, line: statedLine(values) ?? state.line}
    else if (operation === OPS.clip || operation === OPS.eoClip) clips = true
    else if (operation === OPS.constructPath) {
      if (!clips) boxes.push(...pathBox(values, state, pageHeight))
      clips = false
    }
  })
  return boxes
}

// --- internal ---

interface State {
  matrix: number[]
  fill: string
  stroke: string
  /** width of a stroked line, in the units of the matrix */
  line: number
}

const black = '#000000'
const fills: number[] = [OPS.fill, OPS.eoFill]
const strokes: number[] = [OPS.stroke, OPS.closeStroke]

function pathBox(values: unknown, {matrix, fill, stroke, line}: State, pageHeight: number): PdfBox[] {
  // the painting operation, the path's points, their bounds
  const [paint, , bounds] = Array.isArray(values) ? values : []
  const kind = fills.includes(paint) ? 'filled' : strokes.includes(paint) ? 'stroked' : undefined
  if (!kind) return []
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(bounds)
  const half = kind === 'stroked' ? line / 2 : 0
  const corners = [place(matrix, left - half, top - half), place(matrix, right + half, bottom + half)]
  const xs = corners.map(corner => corner.x * mmPerPoint).sort((a, b) => a - b)
  const ys = corners.map(corner => (pageHeight - corner.y) * mmPerPoint).sort((a, b) => a - b)
  const [x = 0, endX = 0] = xs
  const [y = 0, endY = 0] = ys
  return [{x, y, width: endX - x, height: endY - y, colour: kind === 'filled' ? fill : stroke, kind}]
}

function place([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[], x: number, y: number): {x: number; y: number} {
  return {x: a * x + c * y + e, y: b * x + d * y + f}
}

// the inner matrix first, then the outer one
function product([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[], inner: number[]): number[] {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

// arrays, typed arrays and what looks like one
function numbersOf(values: unknown): number[] {
  return typeof values === 'object' && values !== null
    ? Object.values(values).filter(value => typeof value === 'number')
    : []
}

// a list of pairs; `LW` is the width of lines
function statedLine(values: unknown): number | undefined {
  const pairs: unknown = Array.isArray(values) ? values[0] : undefined
  const width: unknown = Array.isArray(pairs)
    ? pairs.find(pair => Array.isArray(pair) && pair[0] === 'LW')?.[1]
    : undefined
  return typeof width === 'number' ? width : undefined
}

function colourOf(values: unknown): string {
  return Array.isArray(values) && typeof values[0] === 'string' ? values[0] : black
}
