import {z} from 'zod'
import {frontMatterSchema} from './front-matter.ts'
import {documentTypes} from './types/index.ts'

/** The JSON Schema of front matter, for the completion and the hints of editors. */
export function frontMatterJsonSchema(): Record<string, unknown> {
  const {properties, ...schema} = z.toJSONSchema(frontMatterSchema, {io: 'input', target: 'draft-07'})
  return {
    ...schema,
    title: 'Thông tin đầu văn bản',
    description: 'Các trường ở đầu một văn bản của vanthu, giữa hai dòng ba gạch nối.',
    properties: {...properties, type: typeSchema(properties?.type)}
  }
}

// --- internal ---

/** Editors offer the slugs and show the printed name beside each. */
function typeSchema(type: unknown): Record<string, unknown> {
  const {title, description} = z.looseObject({title: z.string(), description: z.string()}).parse(type)
  return {
    type: 'string',
    title,
    description,
    enum: documentTypes.map(({slug}) => slug),
    enumDescriptions: documentTypes.map(({label}) => label.vi)
  }
}
