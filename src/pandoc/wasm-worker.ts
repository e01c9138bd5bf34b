import {parentPort} from 'node:worker_threads'
import {engineFiles, type PandocDefaults} from './defaults.ts'
import {warningsOf} from './warnings.ts'
import type {WasmReply, WasmRequest} from './wasm-messages.ts'

// This module is a thread of its own; whatever goes wrong while 57 MB are loaded is the thread's `error`.
const {convert, query} = await import('pandoc-wasm')

const say = (reply: WasmReply) => parentPort?.postMessage(reply)
parentPort?.on('message', async (request: WasmRequest) => say(await answer(request)))
say({kind: 'ready'})

// --- internal ---

async function answer(request: WasmRequest): Promise<WasmReply> {
  try {
    return request.kind === 'formats' ? formats() : await converted(request.defaults, request.input)
  } catch (error) {
    return {kind: 'broken', reason: error instanceof Error ? error.message : String(error)}
  }
}

function formats(): WasmReply {
  const list = (name: string) => [query({query: name})].flat().map(String)
  return {
    kind: 'formats',
    version: String(query({query: 'version'})),
    input: list('input-formats'),
    output: list('output-formats')
  }
}

/** Pandoc's failures do not throw: they are a text on standard error, or an output that is not there. */
async function converted(defaults: PandocDefaults, input: string | Uint8Array): Promise<WasmReply> {
  const {stderr, warnings, files} = await convert(defaults, null, {
    [engineFiles.input]: new Blob([typeof input === 'string' ? input : Uint8Array.from(input)])
  })
  const output = files[engineFiles.output]
  if (stderr.startsWith('ERROR: ')) return {kind: 'refused', complaint: stderr}
  if (!output && input.length > 0) return {kind: 'refused', complaint: 'no output'}
  return {
    kind: 'converted',
    output: output ? await output.bytes() : new Uint8Array(),
    warnings: warningsOf(warnings)
  }
}
