import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readDocument} from '../core/model/read-document.ts'
import {plainTree} from '../testing/plain-tree.ts'
import {randomData as data} from '../testing/random-front.ts'
import {randomPaper} from '../testing/random-paper.ts'
import {throughWord} from '../testing/word-round-trip.ts'

/** In CI ten times as many: each is a whole export and import. */
const numRuns = process.env.CI ? 500 : 50

it(`${numRuns} random papers go through Word and back`, async () => {
  await fc.assert(
    fc.asyncProperty(randomPaper, async text => {
      const document = readDocument({id: 'mau', file: 'content/mau.mdx', text}, data)
      expect(document.faults).toEqual([])
      const {imported, document: back} = await throughWord(document, data)
      expect(imported.report.doubtful.filter(({code}) => code === 'lost-words')).toEqual([])
      expect(plainTree(back)).toEqual(plainTree(document))
    }),
    {numRuns}
  )
}, 300_000)
