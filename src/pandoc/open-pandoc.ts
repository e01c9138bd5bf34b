import {createRequire} from 'node:module'
import type {Engine} from './engine.ts'
import {inputTooLarge, noPandoc} from './failures.ts'
import {type FoundPandoc, findNativePandoc} from './find-native-pandoc.ts'
import {checkFormat} from './format-name.ts'
import type {Pandoc, PandocFormats} from './pandoc.ts'
import {type PandocLimits, usualLimits} from './pandoc-limits.ts'

/** How a bridge is opened; all of it has a usual value. */
export interface PandocOptions {
  limits?: Partial<PandocLimits>
  /** called before a start that takes seconds, at the first conversion */
  onSlowStart?: () => void
  /** where pandoc is looked for; tests give another machine */
  machine?: PandocMachine
}

/** The machine as the bridge sees it. */
export interface PandocMachine {
  /** the pandoc on PATH, of whatever version */
  native: () => Promise<FoundPandoc | undefined>
  /** whether the embedded pandoc is installed */
  hasEmbedded: () => boolean
}

/** Open the bridge: the machine's own pandoc where it is new enough, else the embedded one. Nothing heavy is loaded before the first conversion. */
export async function openPandoc({limits, onSlowStart, machine = thisMachine}: PandocOptions = {}): Promise<Pandoc> {
  const all = {...usualLimits, ...limits}
  const found = await machine.native()
  if (found?.isUsable) {
    const {nativeEngine} = await import('./native-engine.ts')
    return checked(nativeEngine(found, all), all)
  }
  if (!machine.hasEmbedded()) throw noPandoc(found?.version)
  const {wasmEngine} = await import('./wasm-engine.ts')
  return checked(wasmEngine(all, onSlowStart), all, found?.version)
}

/** The machine that this process runs on. */
export const thisMachine: PandocMachine = {
  native: () => findNativePandoc(process.env),
  hasEmbedded: () => {
    try {
      return createRequire(import.meta.url).resolve('pandoc-wasm') !== ''
    } catch {
      return false
    }
  }
}

// --- internal ---

/** Nothing that is too large and no unknown format gets as far as an engine. */
function checked(engine: Engine, limits: PandocLimits, tooOld?: string): Pandoc {
  const formats = async () => ({...offered(await engine.formats()), ...(tooOld === undefined ? {} : {tooOld})})
  return {
    formats,
    close: engine.close,
    async convert(conversion) {
      if (conversion.input.length > limits.input) throw inputTooLarge(limits)
      const {input, output} = await formats()
      checkFormat(conversion.from, input)
      checkFormat(conversion.to, output)
      return engine.convert(conversion)
    }
  }
}

/** PDF needs a typesetter, which neither engine may start; `vanthu print` makes the official one. */
function offered(formats: PandocFormats): PandocFormats {
  return {...formats, output: formats.output.filter(name => name !== 'pdf')}
}
