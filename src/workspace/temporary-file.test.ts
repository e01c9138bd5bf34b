import {readdirSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import {makeWorkspace} from '../testing/run-vanthu.ts'
import {temporaryPath} from './temporary-file.ts'
import {writeFileAtomically} from './write-file.ts'

/** Greater than any process id. */
const nobody = 4_194_305

test('what a killed process left goes at the next write; what a living one writes stays', async () => {
  const own = basename(await temporaryPath(makeWorkspace({})))
  const folder = join(makeWorkspace({}), 'content')
  const left = own.replace(`-${process.pid}-`, `-${nobody}-`)
  const elsewhere = left.replace(/vanthu-\w+/, 'vanthu-00000000')
  for (const name of [own, left, elsewhere, 'a.tmp']) writeFileSync(join(folder, name), '')
  await writeFileAtomically(join(folder, 'a.txt'), 'A')
  expect(readdirSync(folder).sort()).toEqual([own, elsewhere, 'a.tmp', 'a.txt'].sort())
})
