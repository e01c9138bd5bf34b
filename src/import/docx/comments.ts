import {descendantsOf, type XmlElement} from './xml.ts'

/** The words of the comments by their ids, each with its author. */
export function readComments(root: XmlElement | undefined): Map<string, string> {
  return new Map(
    (root?.children ?? []).map(comment => {
      const author = comment.attributes.get('w:author')
      const text = descendantsOf(comment, 'w:p').map(wordsOf).join(' ').replace(/\s+/g, ' ').trim()
      return [comment.attributes.get('w:id') ?? '', author ? `${author}: ${text}` : text]
    })
  )
}

// --- internal ---

function wordsOf(paragraph: XmlElement): string {
  return descendantsOf(paragraph, 'w:t')
    .map(each => each.text)
    .join('')
    .normalize('NFC')
}
