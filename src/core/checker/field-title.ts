import {z} from 'zod'
import {copySchema} from '../model/copy.ts'
import {frontMatterSchema} from '../model/front-matter.ts'
import {signerSchema} from '../model/signer.ts'

/** The Vietnamese title of a front matter field by its path, e.g. `signer.0.fullName` → `Họ và tên`. */
export function fieldTitle(path: string): string | undefined {
  const [field, ...inner] = path.split('.').filter(key => !/^\d+$/.test(key))
  if (field === undefined) return undefined
  const last = inner.at(-1)
  if (last === undefined) return titleIn(frontMatterSchema.shape, field)
  const shape = field === 'signer' || inner.length > 1 ? signerSchema.shape : copySchema.shape
  return titleIn(shape, last)
}

// --- internal ---

/** `.optional()` wraps the schema that carries the title. */
function titleIn(shape: Record<string, z.ZodType>, name: string): string | undefined {
  const schema = shape[name]
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return inner && z.globalRegistry.get(inner)?.title
}
