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
  const reason = error instanceof Error ? error.message : String(error)
  const unknown = argv.map(optionOf).find(name => name !== undefined && !known.includes(name.slice(2)))
  if (unknown) return unknownOption(unknown, closestName(unknown.slice(2), known))
  const [, option = '', letter] = /--([\w-]+)|'-(\w)'/.exec(reason) ?? []
  if (letter) return unknownOption(`-${letter}`, undefined)
  return /does not take an argument/.test(reason)
    ? new CliError({vi: `Tuỳ chọn --${option} không nhận giá trị`, en: `Option --${option} takes no value`})
    : new CliError({vi: `Tuỳ chọn --${option} cần một giá trị`, en: `Option --${option} needs a value`})
}

/** `--format` of `--format=json`. */
function optionOf(word: string): string | undefined {
  return /^--[^=]+/.exec(word)?.[0]
}

function unknownOption(typed: string, meant: string | undefined): CliError {
  return new CliError(
    {vi: `Không có tuỳ chọn ${typed}`, en: `Unknown option ${typed}`},
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
