import type {Picture, WordPaper} from '../paper.ts'
import {inlinesIn} from '../walk.ts'
import {standaloneSvg} from './standalone-svg.ts'

/** A drawing as files: the vector for those who can, the raster for the others. */
export interface DrawnPicture {
  svg: Uint8Array
  png: Uint8Array
}

export type DrawnPictures = ReadonlyMap<Picture, DrawnPicture>

/** Draw all pictures of a paper; the drawing program is loaded only where there is one. */
export async function drawPictures(paper: WordPaper, family: string): Promise<DrawnPictures> {
  const pictures = paper.sections.flatMap(({blocks}) => inlinesIn(blocks)).filter(inline => inline.kind === 'picture')
  if (pictures.length === 0) return new Map()
  const {rasterise} = await import('./rasterise.ts')
  const drawn = await Promise.all(
    pictures.map(async (picture): Promise<[Picture, DrawnPicture]> => {
      const svg = standaloneSvg(picture, family)
      return [picture, {svg: new TextEncoder().encode(svg), png: await rasterise(svg, picture.width)}]
    })
  )
  return new Map(drawn)
}
