import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defaultsOf, engineFiles} from './defaults.ts'
import type {Engine} from './engine.ts'
import type {FoundPandoc} from './find-native-pandoc.ts'
import type {Conversion, Converted, PandocFormats} from './pandoc.ts'
import type {PandocLimits} from './pandoc-limits.ts'
import {runNativePandoc} from './run-native-pandoc.ts'
import {warningsOf} from './warnings.ts'

/** The machine's own pandoc: a process for each conversion, in a temporary folder of its own and in pandoc's sandbox. */
export function nativeEngine({path, version}: FoundPandoc, limits: PandocLimits): Engine {
  const ended = new AbortController()
  const run = (args: string[], folder: string) => runNativePandoc(path, args, {folder, limits, signal: ended.signal})
  const running = new Set<Promise<unknown>>()
  let formats: Promise<PandocFormats> | undefined
  return {
    convert(conversion) {
      const converted = inOwnFolder(folder => convert(conversion, folder, args => run(args, folder)))
      running.add(converted)
      return converted.finally(() => running.delete(converted))
    },
    formats() {
      formats ??= inOwnFolder(async folder => {
        const [input, output] = await Promise.all(
          ['--list-input-formats', '--list-output-formats'].map(list => run([list], folder))
        )
        return {engine: 'native', place: path, version, input: words(input!), output: words(output!)}
      })
      return formats
    },
    async close() {
      ended.abort()
      // Their folders go before the bridge is closed.
      await Promise.allSettled(running)
    }
  }
}

// --- internal ---

const dataFolder = 'data'

/** The user's own templates and defaults must not change a paper, so pandoc looks for them in an empty folder. */
async function convert(
  conversion: Conversion,
  folder: string,
  run: (args: string[]) => Promise<string>
): Promise<Converted> {
  const defaults = {...defaultsOf(conversion), sandbox: true, 'log-file': engineFiles.log, 'data-dir': dataFolder}
  await mkdir(join(folder, dataFolder))
  await writeFile(join(folder, engineFiles.input), conversion.input)
  await writeFile(join(folder, 'defaults.yaml'), JSON.stringify(defaults))
  await run(['--defaults', 'defaults.yaml'])
  return {
    output: await readFile(join(folder, engineFiles.output)),
    warnings: warningsOf(JSON.parse(await readFile(join(folder, engineFiles.log), 'utf8')))
  }
}

async function inOwnFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-pandoc-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, {recursive: true, force: true, maxRetries: 3})
  }
}

function words(lines: string): string[] {
  return lines.split(/\s+/).filter(word => word !== '')
}
