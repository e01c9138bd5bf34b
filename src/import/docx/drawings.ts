import {doubtful} from '../remark.ts'
import type {Piece} from './pieces.ts'
import type {Story} from './story.ts'
import {childOf, descendantsOf, type XmlElement} from './xml.ts'

/** Text boxes and pictures of a drawing, new (`w:drawing`) or old (`w:pict`). */
export function readDrawing(drawing: XmlElement, story: Story): Piece[] {
  const boxes = outermost(drawing, 'w:txbxContent').map((content): Piece => {
    return {kind: 'box', blocks: story.readBlocks(content, story)}
  })
  const alternative = descendantsOf(drawing, 'wp:docPr')[0]?.attributes.get('descr') ?? ''
  for (const {attributes} of [...outermost(drawing, 'a:blip'), ...outermost(drawing, 'v:imagedata')])
    takePicture(attributes.get('r:embed') ?? attributes.get('r:id'), alternative, story)
  return boxes
}

// --- internal ---

/** A box inside of a box is read with the outer one; of two alternatives the first is taken. */
function outermost(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => {
    if (child.name === name) return [child]
    if (child.name === 'w:txbxContent') return []
    if (child.name !== 'mc:AlternateContent') return outermost(child, name)
    const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback')
    return chosen ? outermost(chosen, name) : []
  })
}

function takePicture(link: string | undefined, alternative: string, story: Story): void {
  const target = link === undefined ? undefined : story.links.get(link)
  const place = [story.place.paragraph]
  if (!target?.part) {
    story.remarks.push(doubtful('picture-missing', place))
    return
  }
  const ordinal = story.pictures.add(target.part)
  story.remarks.push(
    ordinal === undefined
      ? doubtful('picture-missing', place)
      : doubtful('picture', place, [ordinal, alternative].filter(Boolean).join(': '))
  )
}
