import {fact, style} from '../fact.ts'
import type {Profile, Underline} from '../profile.ts'
import {annex1, practice, pt12to13, pt13to14} from './law.ts'

const types = 'NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB|SY|TrS|SL'

const shortRule: Underline = {kind: 'rule', share: 0.4, shareRange: [1 / 3, 1 / 2]}
const national = annex1('ô số 1 (Quốc hiệu)', 'C')
const motto = annex1('ô số 1 (Tiêu ngữ)', 'C')
const columns = practice('bề rộng cột; đo ở các mẫu của PL III', 'P')
const organ = annex1('ô số 2 (tên cơ quan)', 'C')
const number = annex1('ô số 3 (số, ký hiệu)', 'C')
const placeDate = annex1('ô số 4 (địa danh, thời gian)', 'C')
const subject = annex1('ô số 5a (tên loại, trích yếu)', 'C')
const letterSubject = annex1('ô số 5b (trích yếu công văn)', 'C')
const addressees = annex1('ô số 9a (nơi nhận đầu công văn)', 'C')

export const header: Profile['header'] = {
  leftWidth: fact(68, columns, [66, 69]),
  rightWidth: fact(97, columns, [95, 103]),
  national: {
    text: fact('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', national),
    style: style(national, pt12to13, 'bold', 'upper'),
    under: fact({kind: 'none'}, national)
  },
  motto: {
    text: fact('Độc lập - Tự do - Hạnh phúc', motto),
    style: style(motto, pt13to14, 'bold'),
    under: fact({kind: 'rule', share: 1}, motto)
  },
  parentOrgan: style(organ, pt12to13, 'upper'),
  organ: {style: style(organ, pt12to13, 'bold', 'upper'), under: fact(shortRule, organ)}
}

/** The type of the paper, its number and date, and whom it is for. */
export const opening: Pick<
  Profile,
  'number' | 'placeDate' | 'typeName' | 'authorLine' | 'subject' | 'letterSubject' | 'addressees'
> = {
  number: {
    style: style(number, 13),
    label: fact('Số:', number),
    numberSeparator: fact('/', number),
    organSeparator: fact('-', number),
    pad: fact(2, number),
    pattern: fact(`^(\\d{2,})/(${types})-([A-ZĐ]+(?:-[A-ZĐ0-9]+)*)$`, number),
    letterPattern: fact('^(\\d{2,})/([A-ZĐ]+)-([A-ZĐ][A-ZĐa-z0-9]*)$', number)
  },
  placeDate: {
    style: style(placeDate, pt13to14, 'italic'),
    form: fact('{place}, ngày {day} tháng {month} năm {year}', placeDate),
    dayDigits: fact(2, placeDate),
    lastPaddedMonth: fact(2, placeDate)
  },
  typeName: {style: style(subject, pt13to14, 'bold', 'upper')},
  authorLine: {style: style(practice('dòng tác giả dưới tên loại', 'P'), pt13to14, 'bold', 'upper')},
  subject: {style: style(subject, pt13to14, 'bold'), under: fact(shortRule, subject)},
  letterSubject: {
    style: style(letterSubject, {pt: 12, range: [12, 13]}),
    prefix: fact('V/v ', letterSubject),
    gap: fact(6, letterSubject)
  },
  addressees: {
    words: {letter: fact('Kính gửi:', addressees), petition: fact('Kính gửi:', addressees)},
    wordStyle: style(addressees, pt13to14),
    nameStyle: style(addressees, pt13to14),
    separator: fact(';', addressees),
    end: fact('.', addressees),
    dashUnderColon: fact(true, addressees),
    reportHasAddressees: fact(true, addressees)
  }
}
