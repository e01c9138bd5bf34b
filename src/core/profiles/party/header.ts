import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import type {Guidance} from './law.ts'

const types = 'NQ|CT|KL|QĐ|QC|TT|HD|TB|BC|KH|CTr|ĐA|PA|DA|TTr|CV|BB|BS|GM|GGT'
const organs = '([A-ZĐ]+(?:-[A-ZĐ]+)*)'

/** The pattern of number and symbol, for these further symbols of types too. */
export function partyNumberPattern(...otherTypes: string[]): string {
  return `^(\\d{2,})-(${[types, ...otherTypes].join('|')})/${organs}$`
}

/** Title of the Party, organs, number, place and date. */
export function partyHeader({lasting, silent}: Guidance): Pick<Profile, 'header' | 'number' | 'placeDate'> {
  const columns = silent('bề rộng cột', 'P')
  const title = lasting('tiêu đề', 'C')
  const organ = lasting('tên cơ quan ban hành', 'C')
  const number = lasting('số và ký hiệu', 'C')
  const placeDate = lasting('địa danh và ngày tháng', 'C')
  return {
    header: {
      leftWidth: fact(80, columns),
      rightWidth: fact(85, columns),
      national: {
        text: fact('ĐẢNG CỘNG SẢN VIỆT NAM', title),
        style: style(title, 15, 'bold', 'upper'),
        under: fact({kind: 'rule', share: 1}, title)
      },
      parentOrgan: style(organ, 14, 'upper'),
      organ: {style: style(organ, 14, 'bold', 'upper'), under: fact({kind: 'characters', text: '*'}, organ)}
    },
    number: {
      style: style(number, 14),
      label: fact('Số', number),
      numberSeparator: fact('-', number),
      organSeparator: fact('/', number),
      pad: fact(2, number),
      pattern: fact(partyNumberPattern(), number),
      letterPattern: fact(`^(\\d{2,})-(CV)/${organs}$`, number)
    },
    placeDate: {
      style: style(placeDate, 14, 'italic'),
      form: fact('{place}, ngày {day} tháng {month} năm {year}', placeDate),
      dayDigits: fact(2, placeDate),
      lastPaddedMonth: fact(2, placeDate)
    }
  }
}
