import {z} from 'zod'
import {accessLevels} from '../model/access-level.ts'
import {field} from '../model/field.ts'
import {defineComponent} from './component.ts'

/**
 * What may stand in place of a name: it is put into YAML, Markdown and attributes alike, so it has no sign that means something there.
 */
const replacement = z.string().regex(/^[\p{L}\p{M}\p{N}(…][\p{L}\p{M}\p{N} .…()/-]*$/u)

/**
 * A name that not everybody may see. Texts are rid of it before anything else reads them (`src/core/redaction`), so nothing writes it
 * into the official tree.
 */
export const redact = defineComponent({
  name: 'Redact',
  title: {vi: 'Tên được che', en: 'Redacted name'},
  description: {
    vi: 'Họ tên mà không phải ai cũng được xem: bản chính thức in đủ, trang lưu trữ in chữ thay.',
    en: 'A name that not everybody may see: the official copy has it in full, the archive site what stands in its place.'
  },
  example: 'Hỗ trợ cháu <Redact as="L.T.P.">Lường Thị Pá</Redact>, sinh năm 2015.',
  place: 'inline',
  attributes: z.strictObject({
    as: field(
      'Viết thay',
      'Chữ thay cho tên, ví dụ "N.V.T."; chỉ gồm chữ, số, dấu chấm, gạch nối, ngoặc đơn.',
      replacement
    ),
    access: field(
      'Phạm vi xem',
      'restricted: che trên mọi trang lưu trữ; internal: chỉ che với bên ngoài; bản chính thức luôn in đủ tên.',
      z.enum(accessLevels).exclude(['public'])
    ).default('restricted')
  })
})
