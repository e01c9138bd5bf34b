/** A pair of neighbours in two lists; one side is absent where the other has something of its own. */
export interface Pair<First, Second> {
  first?: First
  second?: Second
}

/** The longest common part of two lists in their order, and between its members what only one of them has. */
export function align<First, Second>(
  first: readonly First[],
  second: readonly Second[],
  isSame: (one: First, other: Second) => boolean
): Pair<First, Second>[] {
  let start = 0
  while (start < first.length && start < second.length && isSame(first[start]!, second[start]!)) start++
  let end = 0
  while (
    end < first.length - start &&
    end < second.length - start &&
    isSame(first[first.length - 1 - end]!, second[second.length - 1 - end]!)
  )
    end++
  const pairs = (from: number, until: number, shift: number) =>
    first.slice(from, until).map((one, index) => ({first: one, second: second[from + shift + index]!}))
  return [
    ...pairs(0, start, 0),
    ...alignMiddle(first.slice(start, first.length - end), second.slice(start, second.length - end), isSame),
    ...pairs(first.length - end, first.length, second.length - first.length)
  ]
}

// --- internal ---

/** Beyond this many comparisons two texts have nothing to do with each other. */
const mostWork = 4_000_000

function alignMiddle<First, Second>(
  first: readonly First[],
  second: readonly Second[],
  isSame: (one: First, other: Second) => boolean
): Pair<First, Second>[] {
  if (first.length === 0 || second.length === 0 || first.length * second.length > mostWork)
    return [...first.map(one => ({first: one})), ...second.map(other => ({second: other}))]
  const width = second.length + 1
  const lengths = new Uint32Array((first.length + 1) * width)
  for (let row = first.length - 1; row >= 0; row--)
    for (let column = second.length - 1; column >= 0; column--)
      lengths[row * width + column] = isSame(first[row]!, second[column]!)
        ? lengths[(row + 1) * width + column + 1]! + 1
        : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!)
  const result: Pair<First, Second>[] = []
  let row = 0
  let column = 0
  while (row < first.length || column < second.length) {
    if (row < first.length && column < second.length && isSame(first[row]!, second[column]!))
      result.push({first: first[row++]!, second: second[column++]!})
    else if (
      column >= second.length ||
      (row < first.length && lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!)
    )
      result.push({first: first[row++]!})
    else result.push({second: second[column++]!})
  }
  return result
}
