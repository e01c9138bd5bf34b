import {describe} from 'vitest'
import {findNativePandoc} from '../pandoc/find-native-pandoc.ts'
import {type PandocMachine, thisMachine} from '../pandoc/open-pandoc.ts'

/** A machine with the embedded pandoc only. */
export const embeddedOnly: PandocMachine = {native: async () => undefined, hasEmbedded: thisMachine.hasEmbedded}

const found = await findNativePandoc(process.env)

/** The same tests for both engines; where this machine has no pandoc that is new enough, those of the native one are skipped in sight. */
export function describeEngines(work: (machine: PandocMachine) => void): void {
  describe('embedded pandoc', () => work(embeddedOnly))
  const missing = found === undefined || found.fault !== undefined
  describe.skipIf(missing)(missing ? 'native pandoc (none ≥ 3.9 on PATH)' : `native pandoc ${found.version}`, () =>
    work({native: async () => found, hasEmbedded: () => false})
  )
}
