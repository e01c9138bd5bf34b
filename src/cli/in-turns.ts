/** So many papers are printed at a time: more than any printer has pages, so that none of them waits for its next one. */
export const papersAtOnce = 16

/**
 * Do the work for each item, so many at a time, and give the results in the items' order. The first failure ends it: nothing new is
 * begun, and what was begun is over before the failure is thrown.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return
      await work(item).then(
        result => {
          results[index] = result
        },
        failure => failures.push(failure)
      )
    }
  }
  await Promise.all(Array.from({length: atOnce}, worker))
  if (failures.length > 0) throw failures[0]
  return results
}
