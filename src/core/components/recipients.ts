import {z} from 'zod'
import {defineComponent} from './component.ts'

/** A list of recipients inside the text (a dash list), where the front matter's list does not suffice. */
export const recipients = defineComponent({
  name: 'Recipients',
  title: {vi: 'Nơi nhận', en: 'Recipients'},
  place: 'block',
  attributes: z.strictObject({})
})
