import {black, blue, red} from '../colour.ts'
import {fact, style} from '../fact.ts'
import type {Profile} from '../profile.ts'
import type {Guidance} from './law.ts'

/** Sheet, margins, page number, font and the images of digital signatures. */
export function partyPage({says, lasting, silent}: Guidance): Pick<Profile, 'font' | 'page' | 'digital'> {
  const font = says('phông chữ', 'C')
  const paper = says('khổ giấy', 'C')
  const front = lasting('lề trang mặt trước', 'C')
  const back = lasting('lề trang mặt sau', 'C')
  const pageNumber = says('số trang', 'C')
  const digital = says('chữ ký số', 'C')
  return {
    font: {
      family: fact('Times New Roman', font),
      colour: fact(black, font),
      singleLine: fact(1.15, silent('dòng đơn của Times New Roman', 'M'))
    },
    page: {
      width: fact(210, paper),
      height: fact(297, paper),
      formPaper: fact(['A5'], says('khổ giấy của giấy tờ hành chính', 'T')),
      landscape: fact(true, says('kiểu trình bày', 'C')),
      margins: {top: fact(20, front), bottom: fact(20, front), left: fact(30, front), right: fact(15, front)},
      backMargins: {top: fact(20, back), bottom: fact(20, back), left: fact(15, back), right: fact(30, back)},
      pageNumber: {
        style: style(lasting('số trang', 'C'), 14),
        fromTop: fact(10, pageNumber),
        hideOnFirst: fact(true, pageNumber),
        restartInAppendix: fact(true, says('số trang của phụ lục', 'T'))
      }
    },
    digital: {
      signatureColour: fact(blue, digital),
      sealColour: fact(red, digital),
      sealOverlap: fact(1 / 3, says('đóng dấu', 'C')),
      textStyle: style(silent('cỡ chữ của thông tin chữ ký số', 'P'), 10)
    }
  }
}
