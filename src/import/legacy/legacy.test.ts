import {describe, expect, it} from 'vitest'
import {decodeLegacy, encodingOfFont} from './font-encoding.ts'

describe('the encoding of a font', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-upper'],
    ['.VnArialH', 'tcvn3-upper'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', undefined],
    ['VNtimes new roman', undefined],
    [undefined, undefined]
  ])('%s is %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding)
  })
})

/** Every vowel with every tone, and đ. */
const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'

describe('letters', () => {
  it('of TCVN3, each one', () => {
    const typed = 'aµ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËeÌÐÎÏÑªÒÕÓÔÖi×ÝØÜÞoßãáâä«åèæçé¬êíëìîuïóñòô\u00adõøö÷ùyúýûüþ®'
    expect(decodeLegacy(typed, 'tcvn3')).toBe(vowels)
    expect(decodeLegacy(typed, 'tcvn3-upper')).toBe(vowels.toLocaleUpperCase('vi'))
    expect(decodeLegacy('¡¢£¤¥¦§', 'tcvn3')).toBe('ĂÂÊÔƠƯĐ')
  })

  it('of VNI, each one, small and capital', () => {
    const typed =
      'a aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä e eø eù eû eõ eï eâ eà eá eå eã eä i ì í æ ó ò o oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï u uø uù uû uõ uï ö öø öù öû öõ öï y yø yù yû yõ î ñ'
    expect(decodeLegacy(typed, 'vni').replaceAll(' ', '')).toBe(vowels)
    expect(decodeLegacy(typed.toUpperCase(), 'vni').replaceAll(' ', '')).toBe(vowels.toLocaleUpperCase('vi'))
  })

  it('of words', () => {
    expect(decodeLegacy('Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam')
    expect(decodeLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(decodeLegacy('§éc lËp - Tù do - H¹nh phóc 19/5', 'tcvn3')).toBe('Độc lập - Tự do - Hạnh phúc 19/5')
  })
})
