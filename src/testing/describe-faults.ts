import {beforeAll, describe, expect, it} from 'vitest'
import {spotWords} from '../core/checker/word-spot.ts'
import {checkDocx} from '../import/form/check-docx.ts'
import {docxBytes, samplePapers} from './exported-paper.ts'
import {type Spoil, spoilDocx} from './spoil-docx.ts'

/** A fault that a careless hand makes in the export of a sample paper, and what is said of it. */
export type Fault = [name: string, paper: string, spoils: Spoil[], findings: string[]]

/** Each fault is told with its place, and nothing else is. */
export function describeFaults(title: string, faults: readonly Fault[]): void {
  describe(`${title}: a fault is told, with its place, and nothing else`, () => {
    const exports = new Map<string, Uint8Array>()
    beforeAll(async () => {
      const wanted = new Set(faults.map(([, id]) => id))
      for (const paper of await samplePapers()) if (wanted.has(paper.id)) exports.set(paper.id, await docxBytes(paper))
    })

    it.each(faults)('%s', (_, id, spoils, wanted) => {
      const result = checkDocx(spoilDocx(exports.get(id)!, spoils), {file: 'a.docx', today: '2026-11-22'})
      if ('error' in result) throw new Error(result.error.en)
      const found = result.diagnostics.map(
        ({code, spot, message}) => `${code} ${spot && spotWords(spot).vi}: ${message.vi}`
      )
      expect(found).toEqual(wanted)
    })
  })
}
