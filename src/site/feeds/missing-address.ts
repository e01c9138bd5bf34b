import type {SiteSettings} from '../../core/data/site-settings.ts'
import type {Message} from '../../core/diagnostic.ts'

/** What a site lacks whose address nobody stated; nothing where it has one. */
export function missingAddress({address}: Pick<SiteSettings, 'address'> = {}): Message | undefined {
  if (address !== undefined) return undefined
  return {
    vi: 'Chưa ghi site.address trong data/settings.yaml: trang không có sơ đồ (sitemap.xml) và OpenSearch, địa chỉ trong bản tin là tương đối, tệp không có integrity.',
    en: 'data/settings.yaml gives no site.address: the site has no sitemap.xml and no OpenSearch description, its feeds have relative addresses, and files are loaded without integrity.'
  }
}
