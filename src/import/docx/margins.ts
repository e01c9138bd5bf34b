import {type BlockRecord, paragraphsOf, plainText} from '../record.ts'
import {doubtful, normalised} from '../remark.ts'
import {readRelationships} from './relationships.ts'
import type {Story} from './story.ts'
import {descendantsOf, type XmlElement} from './xml.ts'

/** The letterhead that some put into the head of the first page: its blocks, which belong before the text. Other words of the margins are reported. */
export function readMargins(body: XmlElement, story: Story): BlockRecord[] {
  const margins = [...marginsOf('w:headerReference', body, story), ...marginsOf('w:footerReference', body, story)]
  const letterhead = margins.find(({isHead, text}) => isHead && isLetterhead.test(text))
  const others = margins.filter(margin => margin !== letterhead && !isPageNumber.test(margin.text))
  if (letterhead) story.remarks.push(normalised('header-into-text', []))
  for (const text of new Set(others.map(margin => margin.text))) story.remarks.push(doubtful('margin-words', [], text))
  return letterhead?.blocks ?? []
}

// --- internal ---

interface Margin {
  isHead: boolean
  blocks: BlockRecord[]
  text: string
}

/** The heads or feet of all sections, each part once. */
function marginsOf(name: string, body: XmlElement, story: Story): Margin[] {
  const ids = descendantsOf(body, name).map(({attributes}) => attributes.get('r:id') ?? '')
  const parts = new Set(ids.flatMap(id => story.links.get(id)?.part ?? []))
  return [...parts].flatMap(part => {
    const root = story.source.xml(part)
    if (!root) return []
    const own = {
      ...story,
      links: readRelationships(story.source, part),
      place: {paragraph: 0, table: 0},
      spot: {margin: true}
    }
    const blocks = story.readBlocks(root, own)
    return [{isHead: name === 'w:headerReference', blocks, text: blocks.map(wordsOf).join(' ').trim()}]
  })
}

const isLetterhead = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Số\s*:?\s*\d*\s*[-/]/
const isPageNumber = /^(?:trang|page|of|[\s\d/|.–-])*$/i

function wordsOf(block: BlockRecord): string {
  return paragraphsOf(block).map(plainText).join(' ')
}
