import {childElements, find, findAll, type OfficePackage, type XmlElement} from './office-package.ts'

/** Counts the labels of numbered paragraphs as Word does, from the numbering part of a .docx; paragraphs are asked in order. */
export function wordLabels(source: OfficePackage): (paragraph: XmlElement) => string {
  const numbering = source.xml('word/numbering.xml')
  const abstracts = new Map(findAll(numbering, 'w:abstractNum').map(node => [node.attributes['w:abstractNumId'], node]))
  const nums = new Map(findAll(numbering, 'w:num').map(node => [node.attributes['w:numId'], node]))
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return paragraph => {
    const place = findAll(paragraph, 'w:numPr')[0]
    if (!place) return ''
    const num = find(place, 'w:numId').attributes['w:val']!
    const level = Number(find(place, 'w:ilvl').attributes['w:val'])
    const abstractId = find(nums.get(num)!, 'w:abstractNumId').attributes['w:val']!
    const levels = findAll(abstracts.get(abstractId)!, 'w:lvl')
    const start = Number(find(levels[level]!, 'w:start').attributes['w:val'])
    const override = overrideOf(nums.get(num)!, level)
    const now = counts.get(abstractId) ?? []
    const restarts = override !== undefined && !begun.has(`${num} ${level}`)
    begun.add(`${num} ${level}`)
    const count = restarts ? override : now[level] === undefined ? start : now[level] + 1
    counts.set(abstractId, [...now.slice(0, level), count])
    return labelOf(levels, level, counts.get(abstractId)!)
  }
}

// --- internal ---

function overrideOf(num: XmlElement, level: number): number | undefined {
  const override = findAll(num, 'w:lvlOverride').find(node => node.attributes['w:ilvl'] === String(level))
  const start = override && childElements(override).find(({name}) => name === 'w:startOverride')
  return start && Number(start.attributes['w:val'])
}

function labelOf(levels: XmlElement[], level: number, counts: number[]): string {
  const text = find(levels[level]!, 'w:lvlText').attributes['w:val'] ?? ''
  const label = text.replace(/%(\d)/g, (_, number: string) => {
    const index = Number(number) - 1
    const format = find(levels[index]!, 'w:numFmt').attributes['w:val']
    return format === 'upperRoman' ? roman(counts[index]!) : String(counts[index])
  })
  const suffix = findAll(levels[level]!, 'w:suff')[0]?.attributes['w:val']
  return suffix === 'nothing' ? label : `${label} `
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ]
  const sign = signs.find(([value]) => value <= count)
  return sign ? sign[1] + roman(count - sign[0]) : ''
}
