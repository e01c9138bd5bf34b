import type {Lang, Message} from '../core/diagnostic.ts'

/** One option of a command: parsing and help read the same line. */
export interface OptionSpec {
  type: 'boolean' | 'string'
  short?: string
  /** name of the value in the help, e.g. `DIR` */
  value?: string
  /** the values that are allowed */
  choices?: readonly string[]
  default?: string | boolean
  description: Message
}

/** Where a command writes; tests pass a recorder. */
export interface Io {
  out: (text: string) => void
  err: (text: string) => void
  /** progress is shown only where somebody watches */
  watched: boolean
  colour: boolean
}

/** A command call after parsing. */
export interface Call {
  args: string[]
  options: Readonly<Record<string, string | boolean | undefined>>
  /** absolute */
  root: string
  /** folder that relative paths start from */
  cwd: string
  lang: Lang
  json: boolean
  quiet: boolean
  /** ISO day */
  today: string
  io: Io
}

/**
 * A command is data and one function that gives the exit status: 0 clean, 1 findings, 2 could not run. What it works with is
 * loaded when it runs, so that a command does not wait for the packages of the others.
 */
export interface Command {
  name: string
  /** arguments as the help shows them, e.g. `[PATH…]` */
  usage: string
  summary: Message
  /** lines of the long help: examples, remarks */
  details?: () => Message | Promise<Message>
  options: Readonly<Record<string, OptionSpec>>
  run: (call: Call) => Promise<number>
}

/** Keep the type; the list in `commands/index.ts` is the registry. */
export function defineCommand(command: Command): Command {
  return command
}

/** A text option, or its absence. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name]
  return typeof value === 'string' ? value : undefined
}
