import {isMap, isNode, isScalar, isSeq, type Pair, parseDocument} from 'yaml'
import {headOf} from './head.ts'

const relations: ReadonlySet<unknown> = new Set([
  'implements',
  'amends',
  'replaces',
  'repeals',
  'repliesTo',
  'relatedTo'
])

/** The text without what its relation fields say of hidden papers; it has as many lines as before. */
export function withoutRelations(text: string, isHidden: (name: string) => boolean): string {
  const {text: head} = headOf(text)
  if (isPlain(head) && !plainNames(head).some(isHidden)) return text
  const start = head.indexOf('\n') + 1
  const yaml = head.slice(start).replace(/---[ \t]*(?:\r?\n)?$/, '')
  const {contents} = parseDocument(yaml, {logLevel: 'silent'})
  const pairs = isMap(contents) ? contents.items.filter(({key}) => isScalar(key) && relations.has(key.value)) : []
  // From the end, so that earlier offsets hold.
  return pairs.toReversed().reduce((rest, pair) => {
    const edit = editOf(pair, isHidden)
    return edit
      ? rest.slice(0, start + edit.from) +
          edited(rest.slice(start + edit.from, start + edit.to), edit.words) +
          rest.slice(start + edit.to)
      : rest
  }, text)
}

// --- internal ---

/** Words that mean nothing but themselves: reading thousands of heads as YAML takes long. */
function isPlain(head: string): boolean {
  return !/[&*|>\\?]|^\s*[{"']/m.test(head)
}

/** What stands in relation fields, word by word. */
function plainNames(head: string): string[] {
  return Array.from(
    head.matchAll(/^(?:implements|amends|replaces|repeals|repliesTo|relatedTo):(.*(?:\n(?![A-Za-z]).*)*)/gm)
  ).flatMap(([, names = '']) => names.split(/[\n,[\]"'#]/).map(name => name.replace(/^\s*-\s/, '').trim()))
}

interface Edit {
  from: number
  to: number
  words: string
}

function editOf({key, value}: Pair, isHidden: (name: string) => boolean): Edit | undefined {
  const nodes = isSeq(value) ? value.items : [value]
  const names = nodes.map(node => (isScalar(node) ? String(node.value) : undefined))
  // What is no word names who knows what.
  const shown = names.filter(name => name !== undefined && !isHidden(name))
  const [from] = isNode(key) ? (key.range ?? []) : []
  const to = isNode(value) ? value.range?.[1] : undefined
  if (shown.length === names.length || from === undefined || to === undefined) return undefined
  return {
    from,
    to,
    words: shown.length > 0 ? `${String(key)}: [${shown.map(name => JSON.stringify(name)).join(', ')}]` : ''
  }
}

function edited(before: string, words: string): string {
  return words + before.replace(/[^\n]/g, '')
}
