import {z} from 'zod'
import type {Speech} from './speech.ts'

/** A field of a file or an attribute of a component, as a row of the manual. */
export interface FieldRow {
  /** `signer.fullName` for a field inside of a field */
  name: string
  /** in Vietnamese, as editors and messages have it */
  title: string
  description: string
  /** what may be written there */
  kind: string
  need: string
}

/** The fields of a schema in its own order, those inside of a field after it. */
export function schemaFields(schema: z.ZodObject, {words}: Speech): FieldRow[] {
  return fieldRows(nodeSchema.parse(z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'})), '', words.fields)
}

// --- internal ---

type Words = Speech['words']['fields']

/** The part of JSON Schema that our schemas are written in. */
interface Node {
  type?: string | string[]
  title?: string
  description?: string
  default?: unknown
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Node>
  required?: string[]
  items?: Node
  anyOf?: Node[]
  additionalProperties?: Node | boolean
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    format: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), nodeSchema).optional(),
    required: z.array(z.string()).optional(),
    items: nodeSchema.optional(),
    anyOf: z.array(nodeSchema).optional(),
    additionalProperties: z.union([z.boolean(), nodeSchema]).optional()
  })
)

function fieldRows({properties = {}, required = []}: Node, prefix: string, words: Words): FieldRow[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const path = `${prefix}${name}`
    const inner = recordIn(node)
    const row = {
      name: path,
      title: node.title ?? '',
      description: node.description ?? '',
      kind: kindOf(node, words),
      need: needOf(node, required.includes(name), words)
    }
    return [row, ...(inner ? fieldRows(inner, `${path}.`, words) : [])]
  })
}

function needOf(node: Node, isRequired: boolean, words: Words): string {
  if (node.default !== undefined) return words.byDefault(JSON.stringify(node.default))
  return isRequired ? words.required : words.optional
}

/** The record that a field, its list or one of its forms holds. */
function recordIn(node: Node): Node | undefined {
  if (node.properties) return node
  return [node.items, ...(node.anyOf ?? [])].flatMap(each => (each && recordIn(each)) ?? [])[0]
}

function kindOf(node: Node, words: Words): string {
  const {kinds} = words
  if (node.anyOf) return [...new Set(node.anyOf.map(each => kindOf(each, words)))].join(kinds.or)
  if (node.enum) return node.enum.map(choiceWord).join(', ')
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.items) return kinds.listOf(kindOf(node.items, words))
  if (typeof node.additionalProperties === 'object' && !node.properties)
    return kinds.mapOf(kindOf(node.additionalProperties, words))
  if (node.format === 'date') return kinds.day
  return kindWords(node.type, kinds)
}

/** A choice that is a sign, not a word, stands in quotes. */
function choiceWord(choice: unknown): string {
  return typeof choice === 'string' && !/^[\w-]+$/.test(choice) ? JSON.stringify(choice) : String(choice)
}

/** What comes from a formula has no type of its own in the schema. */
function kindWords(type: Node['type'], kinds: Words['kinds']): string {
  if (Array.isArray(type)) return type.map(each => kindWords(each, kinds)).join(kinds.or)
  if (type === 'string') return kinds.text
  if (type === 'integer') return kinds.whole
  if (type === 'number') return kinds.number
  if (type === 'boolean') return kinds.flag
  return type === 'object' ? kinds.record : kinds.formula
}
