import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {frontMatterSchema} from './front-matter.ts'
import {frontMatterJsonSchema} from './json-schema.ts'
import {documentTypes} from './types/index.ts'

const node = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional()
})

/** Every field of the schema at any depth, by its path. */
function fieldsOf(schema: unknown, path = ''): {path: string; title?: string; description?: string}[] {
  const {properties = {}, items, anyOf = []} = node.parse(schema)
  const own = Object.entries(properties).flatMap(([name, field]) => [
    {path: `${path}/${name}`, ...node.pick({title: true, description: true}).parse(field)},
    ...fieldsOf(field, `${path}/${name}`)
  ])
  const inner = [...anyOf, ...(items === undefined ? [] : [items])]
  return [...own, ...inner.flatMap(part => fieldsOf(part, path))]
}

const schema = frontMatterJsonSchema()
const fields = fieldsOf(schema)

describe('the JSON Schema of front matter', () => {
  it('has every field of the front matter, and those of signers and copies', () => {
    const paths = fields.map(field => field.path)
    for (const name of Object.keys(frontMatterSchema.shape)) expect(paths).toContain(`/${name}`)
    expect(paths).toContain('/signer/fullName')
    expect(paths).toContain('/copy/signer/position')
  })

  it.each(fields)('gives $path a title and a description', ({title, description}) => {
    expect(title).toBeTruthy()
    expect(description).toBeTruthy()
  })

  it('offers the types with their printed names', () => {
    const {type} = node.parse(schema).properties ?? {}
    expect(type).toMatchObject({
      enum: documentTypes.map(known => known.slug),
      enumDescriptions: documentTypes.map(known => known.label.vi)
    })
  })

  it('refuses unknown keys and asks for the type only', () => {
    expect(schema).toMatchObject({additionalProperties: false, required: ['type']})
  })

  it('takes one value or a list where the reader does', () => {
    expect(node.parse(schema).properties?.to).toMatchObject({
      anyOf: [{type: 'array', items: {type: 'string'}}, {type: 'string'}]
    })
  })
})
