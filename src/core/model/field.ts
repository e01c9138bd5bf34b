import {z} from 'zod'

/** Give a field its Vietnamese title and description: editors, messages and the reference page show them. */
export function field<Schema extends z.ZodType>(title: string, description: string, schema: Schema): Schema {
  return schema.meta({title, description})
}

/** A line of text: NFC, trimmed, not empty. */
export const line = z
  .string()
  .transform(text => text.normalize('NFC').trim())
  .pipe(z.string().min(1))

/** A key of a workspace file such as `dang-uy-xa`. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A calendar day as `YYYY-MM-DD`; the 31st of June is refused. */
export const day = z.iso.date()
