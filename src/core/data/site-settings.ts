import {z} from 'zod'
import {type AccessLevel, accessLevels} from '../model/access-level.ts'
import {field, line} from '../model/field.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i)

/** `site` of `data/settings.yaml`: the name, the look and the place of an office's archive. */
export const siteSettingsSchema = z.strictObject({
  name: field('Tên kho', 'Tên của trang, ví dụ “Kho văn bản xã Suối Ngàn”.', line),
  organName: field('Tên cơ quan', 'Cơ quan quản lý kho văn bản.', line),
  motto: field('Lời giới thiệu', 'Một câu dưới tên của trang chủ.', line),
  address: field(
    'Địa chỉ trang',
    'Địa chỉ đầy đủ của trang trên mạng, có gạch chéo cuối; cần cho bản tin, sơ đồ trang và việc kiểm tính toàn vẹn của tệp.',
    z.url({protocol: /^https?$/}).regex(/\/$/)
  ),
  language: field('Ngôn ngữ của trang', 'vi hoặc en.', z.enum(['vi', 'en'])),
  accent: field('Màu nhấn', 'Màu của liên kết trên nền sáng, ví dụ #8f1d14.', colour),
  accentDark: field('Màu nhấn trên nền tối', 'Màu của liên kết trên nền tối.', colour),
  logo: field('Biểu trưng', 'Tên tệp SVG hoặc PNG trong thư mục public/.', z.string().regex(/^[\w-]+\.(?:svg|png)$/)),
  contact: field('Liên hệ', 'Dòng liên hệ ở cuối trang.', line),
  defaultAccess: field(
    'Phạm vi xem mặc định',
    'Phạm vi xem của văn bản không ghi access: public, internal, restricted.',
    z.enum(accessLevels)
  )
})

/** What a site needs; optional ones may be unknown. */
export interface SiteSettings {
  name: string
  organName?: string
  motto?: string
  /** ends with a slash */
  address?: string
  language: 'vi' | 'en'
  accent?: string
  accentDark?: string
  logo?: string
  contact?: string
  defaultAccess: AccessLevel
}

/** What holds where a workspace states nothing: a paper stays in the office. */
export const defaultSite: SiteSettings = {name: 'Kho văn bản', language: 'vi', defaultAccess: 'internal'}
