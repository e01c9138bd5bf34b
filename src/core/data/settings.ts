import {z} from 'zod'
import type {Fault} from '../markdown/fault.ts'
import {readYaml} from '../markdown/yaml.ts'
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
  rounding: roundingSchema.partial().optional(),
  site: siteSettingsSchema.partial().optional()
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
  const site = {...defaultSite, ...data?.site}
  return {rounding, site, faults: [...yaml.faults, ...faults].map(fault => ({...fault, file}))}
}

// --- internal ---

const settingNames = [
  'rounding',
  ...Object.keys(roundingSchema.shape),
  'site',
  ...Object.keys(siteSettingsSchema.shape)
]
