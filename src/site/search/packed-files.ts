/** Files of a folder by their path in it, with `/`. */
export type Files = Map<string, Uint8Array>

/** Many files as one: a line that names them with their sizes, then the files. */
export function packFiles(files: Files): Uint8Array {
  const sizes = [...files].map(([path, {length}]) => [path, length])
  return Buffer.concat([Buffer.from(`${JSON.stringify(sizes)}\n`), ...files.values()])
}

/** The files of a pack that `packFiles` made. */
export function unpackFiles(pack: Uint8Array): Files {
  const end = pack.indexOf(lineEnd)
  const sizes: [string, number][] = JSON.parse(new TextDecoder().decode(pack.subarray(0, end)))
  let at = end + 1
  return new Map(
    sizes.map(([path, length]) => {
      const file = pack.subarray(at, at + length)
      at += length
      return [path, file]
    })
  )
}

// --- internal ---

const lineEnd = 10
