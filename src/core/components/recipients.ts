import {z} from 'zod'
import {defineComponent} from './component.ts'

/** A list of recipients inside the text (a dash list), where the front matter's list does not suffice. */
export const recipients = defineComponent({
  name: 'Recipients',
  title: {vi: 'Nơi nhận', en: 'Recipients'},
  description: {
    vi: 'Danh sách nơi nhận đặt trong nội dung, khi trường recipients ở đầu tệp không đủ, ví dụ nơi nhận của phụ lục.',
    en: 'A list of recipients inside the text, where the field recipients does not suffice, as in an appendix.'
  },
  example: '<Recipients>\n\n- Như Điều 3;\n- Các thôn.\n\n</Recipients>',
  place: 'block',
  attributes: z.strictObject({})
})
