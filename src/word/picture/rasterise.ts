import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {initWasm, Resvg} from '@resvg/resvg-wasm'

/** A drawing as PNG, fit for the printer; words in Tinos, whose letters are as wide as those of Times New Roman. */
export async function rasterise(svg: string, points: number): Promise<Uint8Array> {
  const fontBuffers = await tools()
  const drawing = new Resvg(inNamespace(svg), {
    fitTo: {mode: 'width', value: Math.round((points / 72) * dotsPerInch)},
    font: {fontBuffers, defaultFontFamily: 'Tinos', serifFamily: 'Tinos'},
    background: '#ffffff'
  })
  const image = drawing.render()
  try {
    return image.asPng()
  } finally {
    image.free()
    drawing.free()
  }
}

// --- internal ---

const dotsPerInch = 220

/** A drawing cut out of a page has none; the drawing program then sees nothing. */
function inNamespace(svg: string): string {
  return svg.includes('xmlns="') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
}

const fontFiles = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf'
]

let loaded: Promise<Uint8Array[]> | undefined

/** The drawing program starts once a process; its fonts are read with it. */
function tools(): Promise<Uint8Array[]> {
  loaded ??= start()
  return loaded
}

async function start(): Promise<Uint8Array[]> {
  const {resolve} = createRequire(import.meta.url)
  const [fonts] = await Promise.all([
    Promise.all(fontFiles.map(file => readFile(resolve(`@expo-google-fonts/tinos/${file}`)))),
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then(wasm => initWasm(wasm))
  ])
  return fonts
}
