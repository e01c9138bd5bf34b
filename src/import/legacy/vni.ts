const grave = '\u0300'
const acute = '\u0301'
const tilde = '\u0303'
const hook = '\u0309'
const dot = '\u0323'
const circumflex = '\u0302'
const breve = '\u0306'

/** What the sign after a vowel adds to it, e.g. `aù` → á, `aä` → ậ. */
const marks = new Map(
  Object.entries({
    ø: grave,
    ù: acute,
    õ: tilde,
    û: hook,
    ï: dot,
    â: circumflex,
    à: circumflex + grave,
    á: circumflex + acute,
    ã: circumflex + tilde,
    å: circumflex + hook,
    ä: circumflex + dot,
    ê: breve,
    è: breve + grave,
    é: breve + acute,
    ü: breve + tilde,
    ú: breve + hook,
    ë: breve + dot
  })
)

/** Signs that are a letter by themselves. */
const letters = new Map(Object.entries({ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ'}))

/** Text typed in a VNI font (two signs a letter) as Unicode. */
export function fromVni(text: string): string {
  const decoded = [...text].map((sign, index, all) => {
    const small = sign.toLowerCase()
    const mark = marks.get(small)
    if (mark && isVowel(all[index - 1])) return mark
    const letter = letters.get(small)
    if (!letter) return sign
    return sign === small ? letter : letter.toUpperCase()
  })
  return decoded.join('').normalize('NFC')
}

// --- internal ---

function isVowel(sign: string | undefined): boolean {
  return sign !== undefined && /[aeouyôö]/i.test(sign)
}
