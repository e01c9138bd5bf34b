import type {Table} from './paper.ts'

/** How the lines and cells of a table are drawn, in points. */
export interface TableLook {
  line: number
  /** between a line and the text above and below it */
  down: number
  /** between the middle of a line and the text beside it */
  left: number
  right: number
}

/**
 * The tables of the printed sheet: 0.15 and 0.35 em around the words of data, 0.5 em in a frame, half a line more at the
 * sides. Lines are as thick as the browser draws its thinnest. To a twip: words that fill their column would break elsewhere.
 */
export const tableLooks: Record<Table['look'], TableLook> = {
  layout: {line: 0, down: 0, left: 0, right: 0},
  data: {line: 0.75, down: 1.8, left: 4.6, right: 4.55},
  frame: {line: 0.75, down: 5.5, left: 5.9, right: 5.9}
}
