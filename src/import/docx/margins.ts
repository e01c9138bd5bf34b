import {type BlockRecord, paragraphsOf, plainText} from '../record.ts'
import {doubtful, normalised} from '../remark.ts'
import {readRelationships} from './relationships.ts'
import type {Story} from './story.ts'
import {descendantsOf, type XmlElement} from './xml.ts'

/** The letterhead that some put into the head of the first page: its blocks, which belong before the text. Other words of the margins are reported. */
export function readMargins(body: XmlElement, story: Story): BlockRecord[] {
  const seen = new Set<string>()
  const letterhead: BlockRecord[] = []
  for (const name of ['w:headerReference', 'w:footerReference']) {
    for (const {attributes} of descendantsOf(body, name)) {
      const part = story.links.get(attributes.get('r:id') ?? '')?.part
      const root = part !== undefined && !seen.has(part) ? story.source.xml(part) : undefined
      if (!root || part === undefined) continue
      seen.add(part)
      const blocks = story.readBlocks(root, {
        ...story,
        links: readRelationships(story.source, part),
        place: {paragraph: 0}
      })
      const text = blocks.map(wordsOf).join(' ').trim()
      if (name === 'w:headerReference' && letterhead.length === 0 && isLetterhead.test(text)) {
        letterhead.push(...blocks)
        story.remarks.push(normalised('header-into-text', []))
      } else if (!isPageNumber.test(text)) story.remarks.push(doubtful('margin-words', [], text))
    }
  }
  return letterhead
}

// --- internal ---

const isLetterhead = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Số\s*:?\s*\d*\s*[-/]/
const isPageNumber = /^(?:trang|page|of|[\s\d/|.–-])*$/i

function wordsOf(block: BlockRecord): string {
  return paragraphsOf(block).map(plainText).join(' ')
}
