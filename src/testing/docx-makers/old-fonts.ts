import {makeDocx, paragraph, run} from '../make-docx.ts'
import type {MakerCase} from './maker.ts'

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const vn = (text: string) => run(text, font('.VnTime'))
const vnUpper = (text: string) => run(text, font('.VnTimeH'))
const vni = (text: string) => run(text, font('VNI-Times'))

/** A paper of 1999 in TCVN3 (ABC), one paragraph in VNI: bytes that only the font makes letters of. */
export const oldFonts: MakerCase = {
  name: '.VnTime, .VnTimeH and VNI fonts',
  docx: () =>
    makeDocx(
      [
        paragraph(vnUpper('b¸o c¸o'), {align: 'center'}),
        paragraph(vn('c«ng t¸c phßng chèng lôt b·o'), {align: 'center'}),
        paragraph(vn('§¶ng uû x· ®· l·nh ®¹o nh©n d©n kh¾c phôc hËu qu¶ m\u00ada lò, gi÷ v÷ng ®ª ®iÒu.')),
        paragraph(vni('Uûy ban nhaân daân xaõ ñaõ toå chöùc tröïc ban, cöùu trôï kòp thôøi cho ñoàng baøo.')),
        paragraph(`${vni('Ñ')}${vni('aûng boä')}${run(' giữ nguyên chữ Unicode.', font('Times New Roman'))}`)
      ].join('')
    ),
  words: `BÁO CÁO công tác phòng chống lụt bão Đảng uỷ xã đã lãnh đạo nhân dân khắc phục hậu quả mưa lũ giữ vững đê điều
    Ủy ban nhân dân xã đã tổ chức trực ban cứu trợ kịp thời cho đồng bào Đảng bộ giữ nguyên chữ Unicode`,
  contains: [
    'type: bao-cao',
    'Đảng uỷ xã đã lãnh đạo nhân dân khắc phục hậu quả mưa lũ, giữ vững đê điều.',
    'Ủy ban nhân dân xã đã tổ chức trực ban, cứu trợ kịp thời cho đồng bào.',
    'Đảng bộ giữ nguyên chữ Unicode.'
  ],
  reported: ['tcvn3', 'vni']
}
