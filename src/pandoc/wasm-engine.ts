import {defaultsOf} from './defaults.ts'
import type {Engine} from './engine.ts'
import {bridgeClosed, brokenPandoc, conversionFailed} from './failures.ts'
import type {PandocFormats} from './pandoc.ts'
import type {PandocLimits} from './pandoc-limits.ts'
import type {WasmReply, WasmRequest} from './wasm-messages.ts'
import {startSession, type WasmSession} from './wasm-session.ts'

/** The embedded pandoc: in a worker thread that starts with the first question; it sees no file and no network. */
export function wasmEngine(limits: PandocLimits, onSlowStart: () => void = () => {}): Engine {
  const {ask, close} = oneByOne(limits, onSlowStart)
  let formats: Promise<PandocFormats> | undefined
  return {
    close,
    async convert(conversion) {
      const reply = await ask({kind: 'convert', defaults: defaultsOf(conversion), input: conversion.input})
      if (reply.kind === 'refused') throw conversionFailed(reply.complaint)
      if (reply.kind !== 'converted') throw unexpected(reply)
      return {output: reply.output, warnings: reply.warnings}
    },
    formats() {
      formats ??= ask({kind: 'formats'}).then(reply => {
        if (reply.kind !== 'formats') throw unexpected(reply)
        const {version, input, output} = reply
        return {engine: 'wasm', place: 'pandoc-wasm', version, input, output}
      })
      return formats
    }
  }
}

// --- internal ---

/** Questions wait for one another: two at once would give empty outputs without any error. A failed one ends its worker, the next starts another. */
function oneByOne(limits: PandocLimits, onSlowStart: () => void) {
  let session: WasmSession | undefined
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false
  const drop = async () => {
    const spent = session
    session = undefined
    await spent?.end()
  }
  const askNow = async (request: WasmRequest): Promise<WasmReply> => {
    if (isClosed) throw bridgeClosed()
    if (!session) onSlowStart()
    session ??= startSession(limits)
    let isSound = false
    try {
      const reply = await session.ask(request)
      isSound = reply.kind !== 'broken' && !session.hasGrown()
      return reply
    } finally {
      if (!isSound) await drop()
    }
  }
  return {
    ask(request: WasmRequest): Promise<WasmReply> {
      const reply = last.then(() => askNow(request))
      last = reply.catch(() => {})
      return reply
    },
    async close() {
      isClosed = true
      await drop()
    }
  }
}

function unexpected(reply: WasmReply): Error {
  return reply.kind === 'broken' ? conversionFailed(reply.reason) : brokenPandoc(new Error(`reply ${reply.kind}`))
}
