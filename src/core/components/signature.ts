import {signerSchema} from '../model/signer.ts'
import {defineComponent} from './component.ts'

/** A signature block inside the text, where the front matter's signers do not suffice. */
export const signature = defineComponent({
  name: 'Signature',
  title: {vi: 'Chữ ký', en: 'Signature'},
  description: {
    vi: 'Phần ký đặt trong nội dung, khi trường signer ở đầu tệp không đủ, ví dụ chữ ký ở cuối phụ lục.',
    en: 'A signature inside the text, where the field signer does not suffice, as at the end of an appendix.'
  },
  example: '<Signature authority="T/M BAN THƯỜNG VỤ" position="BÍ THƯ" fullName="Lường Thị Pá" />',
  place: 'block',
  attributes: signerSchema
})
