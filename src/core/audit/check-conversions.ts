import {type AuditedPaper, type AuditFinding, wordsBetween} from './audited-paper.ts'
import {amountOf, intervalOf, sameMeasure} from './figures.ts'
import {mayBeEqual} from './interval.ts'
import {written} from './written-sums.ts'

/** One quantity in two units: `2,5 ha (25.000 m2)`, `1,2 tỷ đồng (1.200 triệu đồng)`. */
export function checkConversions(paper: AuditedPaper): AuditFinding[] {
  return paper.blocks.flatMap(({block, figures}) =>
    figures.flatMap((second, index) => {
      const first = figures[index - 1]
      if (!first?.unit || !second.unit || !sameMeasure(first, second) || first.unit.factor === second.unit.factor)
        return []
      const isSame =
        /^ ?(?:\(|, )(?:tương đương|tức(?: là)?|bằng|=)? ?$/.test(wordsBetween(block, first.tail, second.start)) &&
        /^ ?\)/.test(block.lower.slice(second.tail, second.tail + 2))
      if (!isSame || [first, second].some(({bound, range, whole}) => bound ?? (range || whole))) return []
      if (mayBeEqual(intervalOf(first), intervalOf(second))) return []
      const {start, tail, end, unit} = second
      const unitText = block.text.slice(end, tail)
      const value = `${written(amountOf(first) / unit.factor)}${unitText}`
      return [
        {
          check: 'words',
          block,
          start,
          end: tail,
          actual: block.text.slice(start, tail),
          expected: value,
          calculation: `${block.text.slice(first.start, first.tail)} = ${value}`
        }
      ]
    })
  )
}
