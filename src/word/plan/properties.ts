import type {Document} from '../../core/model/document.ts'
import {codeText} from '../../core/official/code.ts'
import type {PaperProperties} from '../paper.ts'

/** What the file says of itself, from the front matter alone. */
export function paperProperties(document: Document): PaperProperties {
  const {front, type, organ, profile} = document
  const name = type?.label.vi ?? ''
  const number = front.codeNumber === undefined ? '' : ` số ${codeText(document)}`
  return {
    title: `${name}${number}${front.subject ? ` - ${front.subject}` : ''}`.trim() || document.id,
    subject: front.subject ?? '',
    author: organ?.name ?? front.organName?.join(' ') ?? '',
    keywords: front.topics ?? [],
    language: front.language === undefined || front.language === 'vi' ? 'vi-VN' : front.language,
    // A paper without a date has no day of its own; the first day of its format serves every run alike.
    date: front.issuedDate ?? profile.from
  }
}
