import {knownUnits, multipliers} from '../data/known-units.ts'
import {parseUnit, type Unit} from '../data/unit.ts'

/** A unit of measure as it stands after a number, and how many letters it takes with the space before it. */
export interface WrittenUnit {
  unit: Unit
  length: number
}

/** The unit of measure at an offset of a lower-case text; people and counted things are no measures. */
export function readUnit(lower: string, from: number): WrittenUnit | undefined {
  const match = pattern.exec(lower.slice(from, from + 40))
  if (!match) return undefined
  const unit = unitOf(match[1]!)
  return unit && {unit, length: match[0].length}
}

/** Whether the unit is whole money, which is counted to the last đồng. */
export function isCountedMoney(unit: Unit): boolean {
  return unit.factor === 1 && unit.powers.đồng === 1 && Object.keys(unit.powers).length === 1
}

// --- internal ---

const notMeasures = new Set(['người', 'nhân khẩu', 'khẩu', 'cân', 'l', 'điểm %', 'điểm phần trăm', '%', 'phần trăm'])
const names = [...knownUnits.keys()].filter(name => !notMeasures.has(name)).sort((a, b) => b.length - a.length)
const scales = [...multipliers.keys()].join('|')

/** Scales before money (`nghìn tỷ đồng`), and what the measure is taken by (`tấn/ha`). */
const pattern = new RegExp(
  `^ ?((?:(?:${scales}) ){0,2}(?:${names.join('|')})(?:\\/[\\p{L}²³]+(?:\\/[\\p{L}]+)?)?|(?:${scales})(?= [\\p{L}]))(?![\\p{L}\\p{N}])(?! (?:chí|bào|đội|chủ|nghiệp))`,
  'u'
)

const unitByText = new Map<string, Unit | undefined>()

function unitOf(text: string): Unit | undefined {
  if (!unitByText.has(text)) unitByText.set(text, multipliers.has(text) ? scaleOnly(text) : parseUnit(text))
  return unitByText.get(text)
}

/** `1,2 triệu người`: the unit is the bare multiplier, what is counted follows. */
function scaleOnly(text: string): Unit {
  return {text, powers: {}, factor: multipliers.get(text) ?? 1}
}
