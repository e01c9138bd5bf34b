import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {closestName} from '../core/markdown/closest-name.ts'
import {CliError} from './cli-error.ts'
import type {Call, Command, Io, OptionSpec} from './command.ts'
import {globalOptions} from './global-options.ts'

/** The machine's side of a call: folder, day, output. */
export interface Machine {
  cwd: string
  today: string
  io: Io
}

/** Read the words after the command's name by its table; a wrong word is a `CliError` that says which would be right. */
export function parseCall(command: Command, argv: string[], machine: Machine): Call & {help: boolean} {
  const table: Record<string, OptionSpec> = {...globalOptions, ...command.options}
  const {values, positionals} = readArguments(table, argv)
  for (const [name, value] of Object.entries(values)) checkChoice(name, table[name], value)
  return {
    args: positionals,
    options: values,
    root: resolve(machine.cwd, typeof values.root === 'string' ? values.root : '.'),
    lang: values.lang === 'en' ? 'en' : 'vi',
    json: values.json === true,
    quiet: values.quiet === true,
    help: values.help === true,
    ...machine
  }
}

// --- internal ---

function readArguments(
  table: Record<string, OptionSpec>,
  argv: string[]
): {values: Record<string, string | boolean>; positionals: string[]} {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, {type, short, default: initial}]) => [
      name,
      {type, ...(short ? {short} : {}), ...(initial === undefined ? {} : {default: initial})}
    ])
  )
  try {
    const {values, positionals} = parseArgs({args: argv, options, allowPositionals: true, strict: true})
    return {
      values: Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) =>
          typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : []
        )
      ),
      positionals
    }
  } catch (error) {
    throw unreadable(error, argv, Object.keys(table))
  }
}

function unreadable(error: unknown, argv: string[], known: string[]): CliError {
  const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
  const typed = argv.find(word => word.startsWith('--') && !known.includes(word.slice(2).split('=')[0]!))
  const meant = typed && closestName(typed.slice(2), known)
  return new CliError(
    {
      vi: typed ? `Không có tuỳ chọn ${typed}` : `Tuỳ chọn không hợp lệ: ${reason}`,
      en: typed ? `Unknown option ${typed}` : `Bad option: ${reason}`
    },
    {
      hint: meant
        ? {vi: `Có phải --${meant}?`, en: `Did you mean --${meant}?`}
        : {vi: 'Xem “vanthu --help”.', en: 'See "vanthu --help".'}
    }
  )
}

function checkChoice(name: string, spec: OptionSpec | undefined, value: string | boolean): void {
  if (spec?.choices && typeof value === 'string' && !spec.choices.includes(value))
    throw new CliError(
      {vi: `--${name} không nhận “${value}”`, en: `--${name} does not take "${value}"`},
      {hint: {vi: `Chọn: ${spec.choices.join(', ')}`, en: `Choose: ${spec.choices.join(', ')}`}}
    )
}
