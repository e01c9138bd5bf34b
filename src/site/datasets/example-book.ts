import type {DataBook} from '../../core/data/book.ts'
import {exampleBook as exampleData} from '../../core/data/example-book.ts'

/** The data of the examples with the files of its facts, for tests of the pages. */
export const exampleBook: DataBook = {
  ...exampleData,
  factsFiles: new Map(
    [...exampleData.facts.keys()].map(name => [name, {name, file: `data/${name.replaceAll('_', '-')}.facts.yaml`}])
  )
}
