import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {findType} from '../core/model/types/index.ts'
import {profileById, profileFor} from '../core/profiles/index.ts'
import type {Profile} from '../core/profiles/profile.ts'
import {toRoman} from '../core/vietnamese/roman.ts'
import type {Front} from './classify/reading.ts'

/** All words that the draft shows once it is printed, in no particular order. */
export function printedText(tree: Root, front: Front): string {
  return [...generatedText(front), ...valuesOf(front), bodyText(tree)].join('\n')
}

// --- internal ---

function bodyText(tree: Root): string {
  const texts: string[] = []
  let appendices = 0
  visit(tree, node => {
    if (node.type === 'text') texts.push(node.value)
    if (node.type === 'break' || node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      texts.push('\n')
    if (node.type === 'mdxJsxFlowElement') {
      appendices += 1
      texts.push(
        `\nPhụ lục ${toRoman(appendices)} ${appendices}\n`,
        ...node.attributes.map(attribute => (typeof attribute.value === 'string' ? `${attribute.value}\n` : ''))
      )
    }
    if (node.type === 'footnoteReference') texts.push(' ')
  })
  return texts.join('')
}

/** Words that the profile and the type print, so that the front matter does not hold them. */
function generatedText(front: Front): string[] {
  const profile = front.profile
    ? profileById(front.profile)
    : profileFor(front.codeNotation?.includes('/') ? 'party' : 'state', front.issuedDate)
  const type = front.type === undefined ? undefined : findType(front.type)
  const [year = '', month = '', day = ''] = front.issuedDate?.split('-') ?? []
  const isHeaded = type !== undefined || front.codeNotation !== undefined
  return [
    isHeaded ? 'Số Dự thảo' : '',
    (profile && type?.[profile.system]?.symbol) ?? '',
    front.to === undefined ? '' : addressWord(front, profile),
    front.recipients === undefined && front.archive === undefined ? '' : 'Nơi nhận',
    front.proposedBy === undefined ? '' : 'Theo đề nghị của',
    type?.layout === 'letter' ? (profile?.letterSubject.prefix.value ?? '') : '',
    isHeaded || front.place !== undefined ? `ngày ${day} tháng ${month} năm ${year}` : '',
    type?.label.vi ?? '',
    profile?.header.national.text.value ?? '',
    profile?.header.motto?.text.value ?? '',
    (profile && type?.[profile.system]?.verbLine) ?? '',
    front.archive === undefined ? '' : 'Lưu',
    markWords(front)
  ]
}

function addressWord({type}: Front, profile: Profile | undefined): string {
  const words = profile?.addressees.words
  return [words?.letter.value, type === 'to-trinh' && words?.petition.value].filter(Boolean).join(' ')
}

function markWords({urgency, circulation, draftRound}: Front): string {
  const words = {khan: 'khẩn', 'thuong-khan': 'thượng khẩn', 'hoa-toc': 'hỏa tốc hoả tốc'}
  const limits = {
    'luu-hanh-noi-bo': 'lưu hành nội bộ',
    'xem-xong-tra-lai': 'xem xong trả lại',
    'khong-pho-bien': 'không phổ biến trên phương tiện thông tin đại chúng',
    'tai-lieu-hoi-nghi': 'tài liệu hội nghị'
  }
  return [urgency && words[urgency], circulation && limits[circulation], draftRound && `dự thảo lần ${draftRound}`]
    .filter(Boolean)
    .join(' ')
}

const printedFields = [
  'codeNumber',
  'codeNotation',
  'place',
  'subject',
  'authorLine',
  'to',
  'recipients',
  'archive',
  'drafter',
  'organName',
  'parentOrganName',
  'legalBases',
  'proposedBy',
  'authorityLine',
  'description',
  'contact'
] as const

function valuesOf(front: Front): string[] {
  const signers = (front.signer ?? []).flatMap(signer => [
    signer.authority,
    signer.position,
    signer.secondPosition,
    signer.fullName
  ])
  return [...printedFields.flatMap(field => front[field] ?? []), ...signers].map(value => String(value ?? ''))
}
