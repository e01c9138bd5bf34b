import {red} from '../colour.ts'
import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import type {Guidance} from './law.ts'

/** Urgency, circulation and draft marks. */
export function partyMarks({says, lasting, silent}: Guidance): Profile['marks'] {
  const urgency = says('mức độ khẩn', 'C')
  const circulation = says('phạm vi lưu hành', 'T')
  const draft = says('dự thảo (ô số 11b)', 'T')
  return {
    urgency: {
      style: style(lasting('mức độ khẩn', 'C'), 14, 'bold', 'upper'),
      colour: fact(red, silent('màu của dấu khẩn', 'P')),
      framed: fact(true, silent('khung của dấu khẩn', 'P')),
      texts: fact({khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HOẢ TỐC'}, urgency)
    },
    circulation: {
      style: style(circulation, 12, 'bold', 'upper'),
      framed: fact(false, silent('khung của chỉ dẫn lưu hành', 'P')),
      texts: fact(
        {
          'luu-hanh-noi-bo': 'LƯU HÀNH NỘI BỘ',
          'xem-xong-tra-lai': 'XEM XONG TRẢ LẠI',
          'khong-pho-bien': 'KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG',
          'tai-lieu-hoi-nghi': 'TÀI LIỆU HỘI NGHỊ'
        },
        circulation
      ),
      fromEdge: fact(10, circulation),
      onLastPage: fact(['khong-pho-bien'], circulation)
    },
    draft: {
      style: style(draft, 14, 'italic'),
      text: fact('Dự thảo lần {round}', draft),
      textWithoutRound: fact('Dự thảo', silent('dự thảo không ghi lần', 'P'))
    }
  }
}

/** Appendices: numbered in Arabic, the reference line and five hyphens below. */
export function partyAppendix({says, silent}: Guidance): Profile['appendix'] {
  const annexes = says('phụ lục', 'T')
  const sizes = silent('cỡ chữ của phụ lục', 'P')
  return {
    word: fact('PHỤ LỤC', annexes),
    wordStyle: style(sizes, 14, 'bold', 'upper'),
    numbering: fact('arabic', annexes),
    titleStyle: style(sizes, 14, 'bold', 'upper'),
    referenceStyle: style(sizes, 14, 'italic'),
    reference: fact('(Kèm theo {type} số {number}, ngày {date} của {organ})', annexes),
    referenceDate: fact('short', annexes),
    under: fact({kind: 'characters', text: '-----'}, annexes),
    closingMark: fact('', silent('dấu kết thúc phụ lục', 'P'))
  }
}

/** Citations as the guidance itself writes them: a comma before the day, which is short. */
export function partyCitation({says}: Guidance): Profile['citation'] {
  const citations = says('viện dẫn văn bản, cách ghi trong chính văn bản', 'T')
  return {form: fact('{type} số {number}, ngày {date} của {organ} {subject}', citations), day: fact('short', citations)}
}

/** Copies under HD 05: the red stamp at the left below the recipients. */
export function partyCopyStamp({says}: Guidance): Profile['copy'] {
  const copies = says('bản sao', 'T')
  return {
    form: fact('stamp', copies),
    titleStyle: style(copies, 13, 'bold', 'upper'),
    texts: fact({'sao-y': 'sao y', 'sao-luc': 'sao lục', 'trich-sao': 'trích sao'}, copies),
    symbols: fact({'sao-y': 'BS', 'sao-luc': 'BS', 'trich-sao': 'BS'}, copies),
    stamp: {heading: fact('BẢN SAO VĂN BẢN', copies), size: fact([80, 50], copies), colour: fact(red, copies)}
  }
}
