import {z} from 'zod'
import type {Fault} from '../markdown/fault.ts'
import {readYaml} from '../markdown/yaml.ts'
import {type AccessLevel, accessLevels} from '../model/access-level.ts'
import {field} from '../model/field.ts'
import {defaultRounding, type RoundingPolicy} from './rounding.ts'
import {defaultSite, type SiteSettings, siteSettingsSchema} from './site-settings.ts'
import {issueFaults} from './yaml-issues.ts'

const decimals = z.int().min(0).max(10)

const roundingSchema = z.strictObject({
  mode: field('Cách làm tròn', 'half-up: 0,5 làm tròn lên; half-even: về số chẵn.', z.enum(['half-up', 'half-even'])),
  shareDecimals: field('Số lẻ của tỷ lệ', 'Tỷ lệ lấy nhiều nhất từng này chữ số sau dấu phẩy.', decimals),
  decimals: field('Số lẻ của số khác', 'Số tính ra lấy nhiều nhất từng này chữ số sau dấu phẩy.', decimals)
})

/** `data/settings.yaml`: what holds for all papers of a workspace; what it does not state stays as it is by default. */
export const settingsSchema = z.strictObject({
  rounding: field('Làm tròn', 'Cách viết số tính ra.', roundingSchema.partial()).optional(),
  site: field('Trang lưu trữ', 'Tên, màu, địa chỉ của trang và phạm vi xem.', siteSettingsSchema.partial()).optional()
})

/** The settings of a workspace, whole. */
export interface Settings {
  rounding: RoundingPolicy
  site: SiteSettings
  faults: Fault[]
}

/** Read `data/settings.yaml`; a wrong entry is a fault, and the default holds in its place. */
export function readSettings(file: string, text: string): Settings {
  const yaml = readYaml(text)
  const {data, error} = settingsSchema.safeParse(yaml.value ?? {})
  const faults = (error?.issues ?? []).flatMap(issue => issueFaults(issue, issue.path, yaml, settingNames))
  const rounding = {...defaultRounding, ...data?.rounding}
  const isSound = yaml.faults.length + faults.length === 0
  const site = {...defaultSite, ...data?.site, ...(!isSound && {defaultAccess: statedAccess(yaml.value)})}
  return {rounding, site, faults: [...yaml.faults, ...faults].map(fault => ({...fault, file}))}
}

// --- internal ---

/** Of a file with faults: what it states for who may see a paper, and the narrowest where that cannot be known. */
function statedAccess(value: unknown): AccessLevel {
  const stated = z
    .looseObject({site: z.looseObject({defaultAccess: z.enum(accessLevels).optional()}).optional()})
    .safeParse(value)
  const site = stated.data?.site ?? {}
  const isMistyped = Object.keys(site).some(key => key !== 'defaultAccess' && /acc?ess?/i.test(key))
  return value === undefined || !stated.success || isMistyped
    ? 'restricted'
    : (site.defaultAccess ?? defaultSite.defaultAccess)
}

const settingNames = [
  'rounding',
  ...Object.keys(roundingSchema.shape),
  'site',
  ...Object.keys(siteSettingsSchema.shape)
]
