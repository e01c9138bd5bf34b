import {z} from 'zod'
import {day, field, line, slug} from './field.ts'
import {signerSchema} from './signer.ts'

/** Forms of a copy: sao y, sao lục, trích sao (NĐ 30 PL I, III; HD 05 III). */
export const copyForms = ['sao-y', 'sao-luc', 'trich-sao'] as const

/** What makes a printed paper a copy: the copying organ's own number, place, date, recipients and signature. */
export const copySchema = z.strictObject({
  form: field('Hình thức sao', 'sao-y, sao-luc, trich-sao.', z.enum(copyForms)),
  organ: field('Cơ quan sao', 'Mã cơ quan sao trong data/organs.yaml.', slug),
  codeNumber: field('Số bản sao', 'Số thứ tự của bản sao.', z.int().min(1)).optional(),
  issuedDate: field('Ngày sao', 'Dạng năm-tháng-ngày.', day).optional(),
  place: field('Địa danh', 'Bỏ trống thì lấy của cơ quan sao.', line).optional(),
  recipients: field('Nơi nhận bản sao', 'Từng nơi nhận bản sao.', z.array(line)).optional(),
  archive: field('Nơi lưu', 'Phần sau chữ “Lưu”.', line).optional(),
  signer: field('Người ký bản sao', 'Người ký bản sao.', signerSchema).optional()
})

export type Copy = z.infer<typeof copySchema>
