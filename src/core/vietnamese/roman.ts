const numerals: [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1]
]

/** A positive integer in capital Roman numerals; thousands repeat M. */
export function toRoman(number: number): string {
  let rest = number
  let text = ''
  for (const [numeral, value] of numerals) {
    text += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

/** The number that capital Roman numerals stand for; nothing for other letters and for unusual forms such as `IIII`. */
export function romanToNumber(text: string): number | undefined {
  if (!/^(?=.)M*(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return undefined
  return [...text.matchAll(/CM|CD|XC|XL|IX|IV|[MDCLXVI]/g)].reduce((sum, [numeral]) => sum + valueOfNumeral(numeral), 0)
}

// --- internal ---

const values = new Map(numerals)

function valueOfNumeral(numeral: string): number {
  return values.get(numeral) ?? 0
}
