import {formatNumber} from './number-format.ts'
import {type ParagraphFormat, readParagraphFormat} from './paragraph-format.ts'
import {type RunFormat, readRunFormat} from './run-format.ts'
import {childOf, childrenOf, settingOf, switchOf, type XmlElement} from './xml.ts'

/** The label that Word prints before a paragraph. */
export interface NumberLabel {
  text: string
  isBullet: boolean
  run: RunFormat
  /** where the level puts its paragraphs */
  paragraph: ParagraphFormat
}

/** Counts the numbered paragraphs of a file in their order; each call is one paragraph. */
export interface Numbering {
  next(numberId: string, level: number): NumberLabel | undefined
  /** the level that a list keeps for a style */
  levelOfStyle(numberId: string, styleId: string): number | undefined
}

/** Read `numbering.xml`: lists, their instances and what these override. */
export function readNumbering(
  root: XmlElement | undefined,
  numberIdOfStyle: (id: string) => string | undefined
): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map(each => [each.attributes.get('w:abstractNumId') ?? '', each])
  )
  const instances = new Map(childrenOf(root, 'w:num').map(each => [each.attributes.get('w:numId') ?? '', each]))
  const counters = new Map<XmlElement, number[]>()
  const started = new Set<string>()
  const lists = new Map<string, List | undefined>()
  const listOf = (numberId: string): List | undefined => {
    if (!lists.has(numberId)) lists.set(numberId, readList(numberId, instances, abstracts, numberIdOfStyle))
    return lists.get(numberId)
  }
  return {
    next(numberId, level) {
      const list = listOf(numberId)
      const own = list?.levels.get(level)
      if (!list || !own) return undefined
      const counts = counters.get(list.abstract) ?? []
      counters.set(list.abstract, counts)
      if (!started.has(numberId)) for (const [at, start] of list.restarts) counts[at] = start - 1
      started.add(numberId)
      count(counts, level, list)
      return {
        text: labelText(own, counts, list),
        isBullet: own.format === 'bullet',
        run: own.run,
        paragraph: own.paragraph
      }
    },
    levelOfStyle(numberId, styleId) {
      return [...(listOf(numberId)?.levels ?? [])].find(([, each]) => each.style === styleId)?.[0]
    }
  }
}

// --- internal ---

interface Level {
  format: string
  /** e.g. `%1.%2.` */
  text: string
  start: number
  /** counts on after this level only; 0 never starts again */
  restartAfter?: number
  isLegal: boolean
  style?: string
  run: RunFormat
  paragraph: ParagraphFormat
}

interface List {
  /** instances of one list count together */
  abstract: XmlElement
  levels: Map<number, Level>
  restarts: Map<number, number>
}

function readList(
  numberId: string,
  instances: ReadonlyMap<string, XmlElement>,
  abstracts: ReadonlyMap<string, XmlElement>,
  numberIdOfStyle: (id: string) => string | undefined,
  depth = 0
): List | undefined {
  const instance = instances.get(numberId)
  const abstract = abstracts.get(settingOf(instance, 'w:abstractNumId') ?? '')
  if (!instance || !abstract) return undefined
  const linked = settingOf(abstract, 'w:numStyleLink')
  const other = linked === undefined ? undefined : numberIdOfStyle(linked)
  if (other !== undefined && depth < 4) return readList(other, instances, abstracts, numberIdOfStyle, depth + 1)
  const levels = readLevels(abstract)
  const restarts = new Map<number, number>()
  for (const override of childrenOf(instance, 'w:lvlOverride')) {
    const at = Number(override.attributes.get('w:ilvl'))
    const level = childOf(override, 'w:lvl')
    const start = settingOf(override, 'w:startOverride')
    if (level) levels.set(at, readLevel(level))
    if (start !== undefined) restarts.set(at, Number(start) || 0)
  }
  return {abstract, levels, restarts}
}

function readLevels(abstract: XmlElement): Map<number, Level> {
  return new Map(childrenOf(abstract, 'w:lvl').map(each => [Number(each.attributes.get('w:ilvl')), readLevel(each)]))
}

function readLevel(element: XmlElement): Level {
  const restart = settingOf(element, 'w:lvlRestart')
  const style = settingOf(element, 'w:pStyle')
  return {
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    start: Number(settingOf(element, 'w:start') ?? 1) || 0,
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    run: readRunFormat(childOf(element, 'w:rPr')),
    paragraph: readParagraphFormat(childOf(element, 'w:pPr')),
    ...(restart !== undefined && {restartAfter: Number(restart)}),
    ...(style !== undefined && {style})
  }
}

/** One more on this level; the deeper ones begin again, unless they count through. */
function count(counts: number[], level: number, {levels}: List): void {
  for (let at = 0; at < level; at++) counts[at] ??= levels.get(at)?.start ?? 1
  counts[level] = (counts[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1
  for (let at = level + 1; at < counts.length; at++) {
    const after = levels.get(at)?.restartAfter ?? at
    if (level < after) delete counts[at]
  }
}

function labelText(own: Level, counts: number[], {levels}: List): string {
  if (own.format === 'bullet') return own.text
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = levels.get(at)?.format ?? 'decimal'
    return formatNumber(counts[at] ?? 0, own.isLegal ? 'decimal' : format)
  })
}
