import {z} from 'zod'
import {field, line, slug} from './field.ts'

/** One signature: the lines above the name, and the name (NĐ 30 PL I.II.7; HD 05 II.I.8). Phụ lục VI: SignerInfo. */
export const signerSchema = z.strictObject({
  authority: field(
    'Quyền hạn ký',
    'Dòng đề ký trên chức vụ, ví dụ “T/M BAN THƯỜNG VỤ”, “TM. ỦY BAN NHÂN DÂN”.',
    line
  ).optional(),
  position: field('Chức vụ', 'Chức vụ của người ký, ví dụ “BÍ THƯ”, “CHỦ TỊCH”.', line).optional(),
  secondPosition: field(
    'Chức vụ thứ hai',
    'Chức vụ ghi thêm, ví dụ “PHÓ CHỦ TỊCH” dưới “KT. CHỦ TỊCH”, hoặc “kiêm TRƯỞNG BAN CHỈ ĐẠO”.',
    line
  ).optional(),
  fullName: field('Họ và tên', 'Họ và tên người ký, không kèm học hàm, học vị.', line).optional(),
  organ: field('Cơ quan của người ký', 'Mã cơ quan cùng ký (văn bản liên tịch).', slug).optional()
})

export type Signer = z.infer<typeof signerSchema>
