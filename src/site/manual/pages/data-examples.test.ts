import {expect, test} from 'vitest'
import {readFacts} from '../../../core/data/facts.ts'
import {readSchema} from '../../../core/data/read-schema.ts'
import {readSettings} from '../../../core/data/settings.ts'
import {readOrgans} from '../../../core/model/read-organs.ts'
import {factsExample, organsExample, settingsExample, tableExample} from './data-examples.ts'

test('the examples of the manual are read without a fault', () => {
  const read = [
    readFacts('data/thon.facts.yaml', factsExample),
    readSchema('data/thon.schema.yaml', tableExample),
    readOrgans('data/organs.yaml', organsExample),
    readSettings('data/settings.yaml', settingsExample)
  ]
  expect(read.map(({faults}) => faults)).toEqual([[], [], [], []])
})
