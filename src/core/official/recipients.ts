import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Document} from '../model/document.ts'
import type {Profile} from '../profiles/profile.ts'
import {closed} from './addressees.ts'
import {inCase, line} from './element.ts'

/** What a list of recipients is made of; the archive line comes last, then the drafter's mark. */
export interface RecipientsSource {
  recipients?: string[]
  archive?: string
  drafter?: string
}

/** `Nơi nhận:` and its list; nothing where neither recipients nor an archive are known. */
export function recipientsBlock(profile: Profile, source: RecipientsSource): Element | undefined {
  const {recipients = [], archive, drafter} = source
  if (recipients.length === 0 && !archive) return undefined
  const {label, separator, end, archivePrefix} = profile.recipients
  const items = [...recipients, ...(archive ? [`${archivePrefix.value}${archive}`] : [])]
  return h('div', {className: ['recipients']}, [
    h('p', {className: ['recipients-label']}, [h('span', label.value)]),
    ...items.map((item, index) =>
      line('recipient', `- ${closed(item, index < items.length - 1 ? separator.value : end.value)}`)
    ),
    ...(drafter ? [line('drafter', drafter)] : [])
  ])
}

/** The recipients that the front matter states; the archive line is the organ's where the author typed none. */
export function recipientsOf({front, organ, profile}: Document): RecipientsSource {
  const archived = front.recipients?.some(recipient => /^Lưu(?![\p{L}])/u.test(recipient))
  const fallback =
    front.recipients && !archived
      ? (organ?.archive ?? (profile.system === 'state' ? profile.recipients.archiveDefault.value : undefined))
      : undefined
  const copies = front.issuedAmount && (front.drafter || profile.system === 'state') ? front.issuedAmount : undefined
  const archive = front.archive ?? fallback
  const drafter = front.drafter && inCase(front.drafter, profile.recipients.drafterStyle.case.value)
  if (profile.system === 'state' && archive && (drafter || copies))
    return {
      recipients: front.recipients,
      archive: [archive, [drafter, copies && `(${copies})`].filter(Boolean).join('.')].join(', ')
    }
  return {recipients: front.recipients, archive, drafter}
}
