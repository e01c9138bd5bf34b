import {expect, test} from 'vitest'
import {z} from 'zod'
import {defaultSite} from '../../core/data/site-settings.ts'
import {datasetJson} from '../datasets/download.ts'
import {exampleBook} from '../datasets/example-book.ts'
import {datasetTwinSchema} from './dataset-twin-schema.ts'
import {machineSchemaFile, machineSchemaNames} from './machine-schemas.ts'

test.each(machineSchemaNames)('the schema of %s is JSON Schema, has its address, and explains its fields', name => {
  const text = machineSchemaFile(name, {...defaultSite, address: 'https://kho.example/'})
  const schema = z.looseObject({$schema: z.string(), $id: z.string()}).parse(JSON.parse(text))
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.$id).toBe(`https://kho.example/schema/${name}.json`)
  expect(text).toContain('"description"')
})

test('the data of the examples, tables and facts, are as their schema says', () => {
  const names = [...exampleBook.tables.keys(), ...exampleBook.facts.keys()]
  expect(names.length).toBeGreaterThan(1)
  for (const name of names) {
    const twin = datasetTwinSchema.safeParse(JSON.parse(datasetJson(name, exampleBook)))
    expect(twin.error, name).toBeUndefined()
  }
})
