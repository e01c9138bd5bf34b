import {z} from 'zod'
import {field, line} from '../model/field.ts'
import {defineComponent} from './component.ts'

/** An appendix: a section of its own with its own page numbers (NĐ 30 PL I.II.10; HD 05 II.III). */
export const appendix = defineComponent({
  name: 'Appendix',
  title: {vi: 'Phụ lục', en: 'Appendix'},
  description: {
    vi: 'Phần kèm theo văn bản: sang trang mới, đánh số trang lại từ 1; số thứ tự của phụ lục tự tính.',
    en: 'A part that goes with the paper: on a new page, with page numbers of its own; it is numbered by itself.'
  },
  example: '<Appendix title="Danh sách các thôn">\n\n- Thôn Pá Hin;\n- Thôn Đồi Chè.\n\n</Appendix>',
  place: 'document',
  attributes: z.strictObject({
    title: field('Tên phụ lục', 'In hoa dưới chữ “Phụ lục”.', line).optional(),
    reference: field('Dòng “Kèm theo”', 'Bỏ trống thì tính từ loại, số, ngày và cơ quan của văn bản.', line).optional(),
    orientation: field('Chiều giấy', 'portrait hoặc landscape.', z.enum(['portrait', 'landscape'])).default('portrait')
  })
})
