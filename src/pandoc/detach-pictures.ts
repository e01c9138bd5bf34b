/** HTML whose pictures stand in files beside it. */
export interface DetachedPictures {
  text: string
  /** by the path that the text calls them by, e.g. `media/picture-1.png` */
  pictures: Map<string, Uint8Array>
}

/** Take the pictures that stand in the addresses of an HTML text (`data:image/png;base64,…`) out into files. */
export function detachPictures(html: string): DetachedPictures {
  const pictures = new Map<string, Uint8Array>()
  const text = html.replace(
    /src="data:image\/(\w+)(?:\+xml)?;base64,([A-Za-z0-9+/=]+)"/g,
    (_, kind: string, letters: string) => {
      const path = `media/picture-${pictures.size + 1}.${kind}`
      pictures.set(path, Buffer.from(letters, 'base64'))
      return `src="${path}"`
    }
  )
  return {text, pictures}
}
