import {evaluateFormula} from '../../core/data/formula.ts'
import {parseFormula} from '../../core/data/parse-formula.ts'
import {readData} from '../../workspace/read-data.ts'

// Run by `benchData` in a process of its own, so that the peak of memory is that of this work alone.
const start = performance.now()
const {data, faults} = await readData(process.argv[2] ?? '.')
const read = performance.now()
const sum = evaluateFormula(parseFormula('sum(dan_cu.nhan_khau)'), data.book)
if (faults.length > 0 || !sum.ok || sum.value.type !== 'number') throw new Error(JSON.stringify([faults[0], sum]))
const end = performance.now()
console.log(`read ${(read - start).toFixed(0)} ms, sum ${sum.value.value} ${(end - read).toFixed(0)} ms`)
