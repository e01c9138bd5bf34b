import type {FontSet} from '../fonts.ts'

/**
 * Loads the fonts that came with the page. The machine's own Times New Roman comes last and so goes first, for every
 * letter that it has; only where all four styles are there, so that no paper mixes two fonts. Gives the source of a
 * character class: letters that no asked font has.
 */
export async function loadFonts(): Promise<string> {
  const {family, faces, missing} = readFontSet()
  const tinos = faces.map(({base64, ...style}) => load(family, `url(data:font/ttf;base64,${base64})`, style))
  const own = ['', ' Bold', ' Italic', ' Bold Italic'].map(name =>
    load(family, `local("${family}${name}")`, {
      weight: name.includes('Bold') ? '700' : '400',
      style: name.includes('Italic') ? 'italic' : 'normal'
    })
  )
  for (const face of await Promise.all(tinos)) document.fonts.add(face)
  const installed = await Promise.all(own).catch(() => [])
  for (const face of installed) document.fonts.add(face)
  return installed.length > 0 ? '[^\\s\\S]' : missing
}

// --- internal ---

function readFontSet(): FontSet {
  const data = document.querySelector('#fonts')
  const fonts: FontSet = JSON.parse(data?.textContent ?? '')
  data?.remove()
  return fonts
}

function load(family: string, source: string, descriptors: FontFaceDescriptors): Promise<FontFace> {
  const face = new FontFace(family, source, descriptors)
  // it is rejected beside the promise of `load`, and nobody would catch it
  face.loaded.catch(() => undefined)
  return face.load()
}
