import {resolve} from 'node:path'
import type {Diagnostic, Message} from '../core/diagnostic.ts'
import {type ProfileId, profileIds} from '../core/model/front-matter.ts'
import {type Call, textOption} from './command.ts'
import {readSource} from './read-source.ts'

/** What became of the Word files of a call; one that cannot be read is told at once and does not stop the others. */
export interface CheckedWordFiles {
  diagnostics: Diagnostic[]
  checked: number
  failed: boolean
}

/** Measure Word files against their profiles, and check their texts and figures. */
export async function checkWordFiles(call: Call, names: readonly string[]): Promise<CheckedWordFiles> {
  const result: CheckedWordFiles = {diagnostics: [], checked: 0, failed: false}
  for (const name of new Set(names)) {
    const outcome = await checkOne(call, name)
    if ('error' in outcome) {
      call.io.err(`vanthu: ${name}: ${outcome.error[call.lang]}\n`)
      result.failed = true
    } else {
      result.diagnostics.push(...outcome.diagnostics)
      result.checked += 1
    }
  }
  return result
}

// --- internal ---

async function checkOne(call: Call, name: string): Promise<{diagnostics: Diagnostic[]} | {error: Message}> {
  const {refusedFormat} = await import('../import/form/refused-formats.ts')
  const refused = refusedFormat(name)
  if (refused) return {error: refused}
  const source = await readSource(resolve(call.cwd, name))
  if ('error' in source) return source
  const {checkDocx} = await import('../import/form/check-docx.ts')
  return checkDocx(source.bytes, {file: name, today: call.today, profile: namedProfile(call)})
}

/** The profile that the call names. */
function namedProfile(call: Call): ProfileId | undefined {
  const name = textOption(call, 'profile')
  return profileIds.find(id => id === name)
}
