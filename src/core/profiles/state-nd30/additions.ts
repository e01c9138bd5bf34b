import {red} from '../colour.ts'
import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import {annex1, annex3, practice, pt13to14} from './law.ts'

const urgency = annex1('ô số 10b (mức độ khẩn)', 'T')
const circulation = annex1('ô số 11 (phạm vi lưu hành)', 'T')
const draft = practice('dấu dự thảo', 'P')
const annexes = annex1('phụ lục văn bản', 'T')
const copies = annex1('bản sao', 'T')

export const marks: Profile['marks'] = {
  urgency: {
    style: style(urgency, pt13to14, 'bold', 'upper'),
    colour: fact(red, urgency),
    framed: fact(true, urgency),
    texts: fact({khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC'}, urgency),
    sizes: fact({khan: [20, 8], 'thuong-khan': [40, 8], 'hoa-toc': [30, 8]}, urgency)
  },
  circulation: {
    style: style(circulation, pt13to14, 'bold', 'upper'),
    framed: fact(true, circulation),
    // The decree names the first two; a fact of several parts bears the weakest mark.
    texts: fact(
      {
        'luu-hanh-noi-bo': 'LƯU HÀNH NỘI BỘ',
        'xem-xong-tra-lai': 'XEM XONG TRẢ LẠI',
        'khong-pho-bien': 'KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG',
        'tai-lieu-hoi-nghi': 'TÀI LIỆU HỘI NGHỊ'
      },
      annex1('ô số 11 (hai chỉ dẫn đầu; hai chỉ dẫn sau theo thông lệ)', 'P')
    ),
    fromEdge: fact(10, practice('khoảng cách đến mép giấy; chỉ dẫn ở trong lề trên', 'P')),
    onLastPage: fact([], practice('chỉ dẫn ở trang cuối', 'P'))
  },
  draft: {
    style: style(draft, 13, 'bold', 'upper'),
    text: fact('DỰ THẢO LẦN {round}', draft),
    textWithoutRound: fact('DỰ THẢO', draft)
  }
}

export const appendix: Profile['appendix'] = {
  word: fact('Phụ lục', annexes),
  wordStyle: style(annexes, 14, 'bold'),
  numbering: fact('roman', annexes),
  titleStyle: style(annexes, pt13to14, 'bold', 'upper'),
  referenceStyle: style(annexes, pt13to14, 'italic'),
  reference: fact('(Kèm theo {type} số {number} ngày {date} của {organ})', annexes),
  referenceDate: fact('long', annexes),
  under: fact({kind: 'none'}, practice('dấu dưới dòng kèm theo', 'P')),
  closingMark: fact('./.', annex3('các mẫu', 'T'))
}

export const citation: Profile['citation'] = {
  form: fact('{type} số {number} ngày {date} của {organ} {subject}', annex1('viện dẫn văn bản', 'C')),
  day: fact('long', annex1('viện dẫn văn bản (cách ghi trong chính văn bản)', 'C'))
}

export const copy: Profile['copy'] = {
  form: fact('header', copies),
  titleStyle: style(copies, pt13to14, 'bold', 'upper'),
  texts: fact({'sao-y': 'SAO Y', 'sao-luc': 'SAO LỤC', 'trich-sao': 'TRÍCH SAO'}, copies),
  symbols: fact({'sao-y': 'SY', 'sao-luc': 'SL', 'trich-sao': 'TrS'}, annex1('bản sao (ký hiệu)', 'C'))
}
