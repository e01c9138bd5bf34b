import fc from 'fast-check'
import {exampleBook} from '../core/data/example-book.ts'
import {type Copy, copyForms} from '../core/model/copy.ts'
import type {WorkspaceData} from '../core/model/document.ts'
import type {FrontMatter} from '../core/model/front-matter.ts'
import type {Organ} from '../core/model/organ.ts'
import {title} from './random-words.ts'

/** One of each system. */
const randomOrgans: ReadonlyMap<string, Organ> = new Map(
  (
    [
      {
        key: 'dang-uy',
        name: 'Đảng uỷ xã Suối Ngàn',
        system: 'party',
        kind: 'party-committee',
        level: 'commune',
        parentLine: 'ĐẢNG BỘ TỈNH TÂY LĨNH',
        lines: ['ĐẢNG UỶ XÃ SUỐI NGÀN'],
        symbol: 'ĐU',
        place: 'Suối Ngàn',
        archive: 'Văn phòng Đảng uỷ'
      },
      {
        key: 'ubnd',
        name: 'Ủy ban nhân dân xã Suối Ngàn',
        system: 'state',
        kind: 'peoples-committee',
        level: 'commune',
        lines: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI NGÀN'],
        symbol: 'UBND',
        place: 'Suối Ngàn',
        authority: 'ỦY BAN NHÂN DÂN',
        archive: 'VT'
      }
    ] satisfies Organ[]
  ).map(organ => [organ.key, organ])
)

/** What random papers are read against. */
export const randomData: WorkspaceData = {organs: randomOrgans, book: exampleBook}

/** Front matter of an issued paper of any type, sometimes of a copy of it. */
export function randomFront(): fc.Arbitrary<Partial<FrontMatter>> {
  const type = fc.constantFrom('nghi-quyet', 'bao-cao', 'ke-hoach', 'thong-bao', 'cong-van', 'to-trinh', 'quyet-dinh')
  return fc
    .record(
      {
        organ: fc.constantFrom('dang-uy', 'ubnd'),
        type,
        codeNumber: fc.integer({min: 1, max: 2000}),
        issuedDate: fc.constantFrom('2026-05-02', '2026-06-15', '2026-11-30', '2025-01-09'),
        subject: title.map(text => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)),
        to: names(4),
        recipients: names(5),
        archive: fc.constantFrom('VT', 'Văn phòng', undefined),
        signer: fc.record({
          position: fc.constantFrom('CHỦ TỊCH', 'BÍ THƯ', 'PHÓ BÍ THƯ'),
          fullName
        }),
        copy: randomCopy(),
        legalBases: fc.array(
          title.map(text => `Căn cứ ${text}`),
          {minLength: 2, maxLength: 3}
        )
      },
      {requiredKeys: ['organ', 'type', 'codeNumber', 'issuedDate', 'subject', 'recipients', 'signer']}
    )
    .map(({signer, to, legalBases, ...rest}) => ({
      ...rest,
      signer: [{...(rest.organ === 'dang-uy' && {authority: 'T/M BAN THƯỜNG VỤ'}), ...signer}],
      ...(['cong-van', 'to-trinh'].includes(rest.type) && to && {to}),
      ...(rest.type === 'quyet-dinh' && legalBases && {legalBases})
    }))
}

// --- internal ---

const fullName = fc.constantFrom('Lò Văn Mẫu', 'Hà Thị Ví Dụ', 'NGUYỄN VĂN GIẢ')

function names(most: number): fc.Arbitrary<string[]> {
  return fc.array(title, {minLength: 1, maxLength: most})
}

/** Either system copies papers of either. */
function randomCopy(): fc.Arbitrary<Copy> {
  return fc.record(
    {
      form: fc.constantFrom(...copyForms),
      organ: fc.constantFrom('dang-uy', 'ubnd'),
      codeNumber: fc.integer({min: 1, max: 400}),
      issuedDate: fc.constantFrom('2026-05-20', '2026-07-01'),
      recipients: names(3),
      archive: fc.constantFrom('VT', 'Văn phòng'),
      place: fc.constantFrom('Suối Ngàn', 'Tây Lĩnh'),
      signer: fc.record({
        authority: fc.constantFrom('T/L BAN THƯỜNG VỤ', 'TL. CHỦ TỊCH'),
        position: fc.constant('CHÁNH VĂN PHÒNG'),
        fullName
      })
    },
    {requiredKeys: ['form', 'organ', 'recipients', 'signer']}
  )
}
