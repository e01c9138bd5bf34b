import {type Measure, type Misjudged, measureFigures, showScore} from './measure.ts'

// `node src/testing/figures/print-measure.ts [--verbose]`
print(measureFigures())

function print({all, shapes, misjudged}: Measure): void {
  for (const shape of shapes) console.log(showScore(shape))
  console.log(showScore(all))
  if (process.argv.includes('--verbose')) for (const each of misjudged) printMisjudged(each)
}

function printMisjudged({shape, text, missed, falseAlarms}: Misjudged): void {
  console.log(`\n${shape}\n${text}`)
  for (const {figure, kind} of missed) console.log(`  missed (${kind}): ${figure}`)
  for (const {code, actual, message} of falseAlarms) console.log(`  false alarm ${code} at “${actual}”: ${message.vi}`)
}
