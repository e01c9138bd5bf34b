/** HTML whose pictures stand in files beside it. */
export interface DetachedPictures {
  html: string
  /** by the path that the text calls them by, e.g. `media/picture-1.png` */
  pictures: Map<string, Uint8Array>
}

/** Takes the text of an SVG drawing and gives a PNG. */
export type Rasterise = (svg: string) => Promise<Uint8Array>

/** Take the pictures that lie in the addresses of an HTML text (`data:image/png;base64,…`) out into files. */
export function detachPictures(html: string): DetachedPictures {
  const pictures = new Map<string, Uint8Array>()
  const text = html.replace(embeddedPicture, (_, kind: string, letters: string) => {
    const path = `media/picture-${pictures.size + 1}.${kind}`
    pictures.set(path, Buffer.from(letters, 'base64'))
    return `src="${path}"`
  })
  return {html: text, pictures}
}

/** Turn the drawings that lie in the addresses of an HTML text into PNG, for readers that know no SVG. */
export async function rasteriseDrawings(html: string, rasterise: Rasterise): Promise<string> {
  const drawings = [...html.matchAll(embeddedPicture)]
    .filter(([, kind]) => kind === 'svg')
    .map(([, , letters]) => letters!)
  const addresses = new Map<string, string>()
  for (const letters of drawings) {
    const png = await rasterise(Buffer.from(letters, 'base64').toString())
    addresses.set(letters, `src="data:image/png;base64,${Buffer.from(png).toString('base64')}"`)
  }
  return html.replace(embeddedPicture, (whole, _, letters: string) => addresses.get(letters) ?? whole)
}

// --- internal ---

const embeddedPicture = /src="data:image\/(\w+)(?:\+xml)?;base64,([A-Za-z0-9+/=]+)"/g
