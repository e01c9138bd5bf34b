import {makeDocx, paragraph, table} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const centred = (text: string) => paragraph(text, {align: 'center', bold: true})

/** Minutes with two signatures side by side, a column that only keeps them apart, everything in a frame of one cell. */
export const minutes: MakerCase = {
  name: 'minutes in a frame, two signers',
  docx: () =>
    makeDocx(
      table([
        [
          [
            table([
              [
                centred('UBND XÃ SUỐI NGÀN') + centred('TỔ CÔNG TÁC'),
                '<w:p/>',
                centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + centred('Độc lập - Tự do - Hạnh phúc')
              ]
            ]),
            centred('BIÊN BẢN'),
            centred('kiểm kê kho vật tư'),
            paragraph('Hôm nay, ngày 04/5/2026, tổ công tác kiểm kê kho và ghi nhận:'),
            paragraph('a) Phao cứu sinh: 40 chiếc, hỏng 03 chiếc;'),
            paragraph('b) Áo phao: 120 chiếc, đủ dùng.'),
            table([
              [
                centred('THƯ KÝ') + paragraph('') + centred('Cao Thị Thử'),
                '<w:p/>',
                centred('CHỦ TRÌ') + centred('Vi Văn Mẫu')
              ]
            ]),
            '<w:p/>'
          ].join('')
        ]
      ])
    ),
  words: `UBND XÃ SUỐI NGÀN TỔ CÔNG TÁC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc BIÊN BẢN kiểm kê kho vật tư
    Hôm nay ngày 04/5/2026 tổ công tác kiểm kê kho và ghi nhận a Phao cứu sinh 40 chiếc hỏng 03 chiếc b Áo phao 120 chiếc đủ dùng
    THƯ KÝ Cao Thị Thử CHỦ TRÌ Vi Văn Mẫu`,
  contains: [
    'type: bien-ban',
    'a) Phao cứu sinh: 40 chiếc, hỏng 03 chiếc;',
    'fullName: Vi Văn Mẫu',
    'fullName: Cao Thị Thử'
  ],
  reported: ['several-signers']
}
