import {signerSchema} from '../model/signer.ts'
import {defineComponent} from './component.ts'

/** A signature block inside the text, where the front matter's signers do not suffice. */
export const signature = defineComponent({
  name: 'Signature',
  title: {vi: 'Chữ ký', en: 'Signature'},
  place: 'block',
  attributes: signerSchema
})
