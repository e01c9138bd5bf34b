import {measuredPapers} from './papers.ts'
import {writeExports} from './write-exports.ts'

// The exports of all sample papers, below the folder that is named.
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder?')
await writeExports(await measuredPapers(), folder)
