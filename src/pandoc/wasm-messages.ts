import type {PandocDefaults} from './defaults.ts'

/** What the bridge asks the worker; one question at a time, since pandoc's `convert` is not re-entrant. */
export type WasmRequest = {kind: 'convert'; defaults: PandocDefaults; input: string | Uint8Array} | {kind: 'formats'}

/** What the worker says: that it is loaded, then an answer to each question. After `broken` the program inside is in an unknown state and must go. */
export type WasmReply =
  | {kind: 'ready'}
  | {kind: 'converted'; output: Uint8Array; warnings: string[]}
  | {kind: 'formats'; version: string; input: string[]; output: string[]}
  | {kind: 'refused'; complaint: string}
  | {kind: 'broken'; reason: string}
