import {createRequire} from 'node:module'
import type {Engine} from './engine.ts'
import {inputTooLarge, noPandoc} from './failures.ts'
import {type FoundPandoc, findNativePandoc} from './find-native-pandoc.ts'
import {baseFormat, checkFormat} from './format-name.ts'
import type {Conversion, Pandoc, PandocFormats, PassedOver} from './pandoc.ts'
import {type PandocLimits, usualLimits} from './pandoc-limits.ts'
import {withReadableNotes} from './rtf-notes.ts'

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

/**
 * The bridge: the machine's own pandoc where it is new enough, else the embedded one. It costs nothing before the first question,
 * which is also when a machine without pandoc is found out.
 */
export function openPandoc({limits, onSlowStart, machine = thisMachine}: PandocOptions = {}): Pandoc {
  const all = {...usualLimits, ...limits}
  let opened: Promise<OpenedEngine> | undefined
  const open = () => {
    opened ??= openEngine(machine, all, onSlowStart)
    return opened
  }
  return {
    formats: async () => offeredFormats(await open()),
    async convert(conversion) {
      if (conversion.input.length > all.input) throw inputTooLarge(all)
      const {input, output} = await offeredFormats(await open())
      checkFormat(conversion.from, input)
      checkFormat(conversion.to, output)
      const {engine} = await open()
      return engine.convert({...conversion, input: readableInput(conversion)})
    },
    close: async () => (await opened?.catch(() => undefined))?.engine.close()
  }
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

function readableInput({from, input}: Conversion): Conversion['input'] {
  return baseFormat(from) === 'rtf' ? withReadableNotes(input) : input
}

interface OpenedEngine {
  engine: Engine
  passedOver?: PassedOver
}

async function openEngine(
  {native, hasEmbedded}: PandocMachine,
  limits: PandocLimits,
  onSlowStart?: () => void
): Promise<OpenedEngine> {
  const found = await native()
  if (found && found.fault === undefined) {
    const {nativeEngine} = await import('./native-engine.ts')
    return {engine: nativeEngine(found, limits)}
  }
  const passedOver = found?.fault && {path: found.path, version: found.version, reason: found.fault}
  if (!hasEmbedded()) throw noPandoc(passedOver)
  const {wasmEngine} = await import('./wasm-engine.ts')
  return {engine: wasmEngine(limits, onSlowStart), passedOver}
}

/** PDF needs a typesetter, which neither engine may start; `vanthu print` makes the official one. */
async function offeredFormats({engine, passedOver}: OpenedEngine): Promise<PandocFormats> {
  const {output, ...formats} = await engine.formats()
  return {...formats, output: output.filter(name => name !== 'pdf'), ...(passedOver && {passedOver})}
}
