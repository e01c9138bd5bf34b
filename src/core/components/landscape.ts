import {z} from 'zod'
import {field} from '../model/field.ts'

/** Whether a block asks for a sheet that lies, while the text around it stays upright. */
export const landscape = field(
  'Trang ngang',
  'In trên trang giấy ngang riêng; nội dung trước và sau vẫn ở trang đứng, số trang đánh tiếp.',
  z.boolean()
).default(false)
