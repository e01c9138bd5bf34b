import {black, blue, red} from '../colour.ts'
import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import {annex1, practice, pt13to14} from './law.ts'

const margin = annex1('I.3 (định lề trang)', 'C')
const pageNumber = annex1('số trang', 'C')

export const font: Profile['font'] = {
  family: fact('Times New Roman', annex1('phông chữ', 'C')),
  colour: fact(black, annex1('phông chữ', 'C')),
  singleLine: fact(1.15, practice('dòng đơn của Times New Roman', 'M'))
}

export const page: Profile['page'] = {
  width: fact(210, annex1('khổ giấy', 'C')),
  height: fact(297, annex1('khổ giấy', 'C')),
  landscape: fact(true, annex1('kiểu trình bày', 'C')),
  margins: {
    top: fact(20, margin, [20, 25]),
    bottom: fact(20, margin, [20, 25]),
    left: fact(30, margin, [30, 35]),
    right: fact(15, margin, [15, 20])
  },
  pageNumber: {
    style: style(pageNumber, pt13to14),
    fromTop: fact(10, practice('khoảng cách số trang đến mép trên; số trang ở trong lề trên', 'P')),
    hideOnFirst: fact(true, pageNumber),
    restartInAppendix: fact(true, annex1('số trang của phụ lục', 'T'))
  }
}

export const digital: Profile['digital'] = {
  signatureColour: fact(blue, annex1('ô số 8 (chữ ký số)', 'C')),
  sealColour: fact(red, annex1('ô số 8 (chữ ký số)', 'C')),
  sealOverlap: fact(1 / 3, annex1('ô số 8 (chữ ký số)', 'C')),
  textStyle: style(annex1('thông tin chữ ký số của cơ quan', 'T'), 10)
}
