import type {Lang} from '../core/diagnostic.ts'
import {closestName} from '../core/markdown/closest-name.ts'
import {WorkspaceError} from '../workspace/workspace-error.ts'
import {CliError} from './cli-error.ts'
import type {Command, Io} from './command.ts'
import {commands} from './commands/index.ts'
import {commandHelp, programHelp} from './help.ts'
import {type Machine, parseCall} from './parse-call.ts'

/** Run one call of the program; gives the exit status. Only what is a bug of vanthu leaves a stack. */
export async function runProgram(argv: string[], machine: Machine): Promise<number> {
  const lang = askedLang(argv)
  try {
    const [name, ...rest] = argv
    if (name === '--version' || name === '-v') return await printVersion(machine.io)
    if (name === undefined || name.startsWith('-') || name === 'help') {
      const topic = rest.map(findCommand).find(command => command !== undefined)
      machine.io.out(topic ? await commandHelp(topic, lang) : programHelp(commands, lang))
      return name === undefined ? 2 : 0
    }
    const command = findCommand(name)
    if (!command) throw unknownCommand(name)
    const call = parseCall(command, rest, machine)
    if (call.help) {
      machine.io.out(await commandHelp(command, call.lang))
      return 0
    }
    return await command.run(call)
  } catch (error) {
    if (!(error instanceof CliError || error instanceof WorkspaceError)) throw error
    printFailure(error, lang, machine.io)
    return error.exitCode
  }
}

// --- internal ---

function findCommand(name: string): Command | undefined {
  return commands.find(command => command.name === name)
}

/** Needed before parsing, since parsing itself can fail. */
function askedLang(argv: string[]): Lang {
  const index = argv.indexOf('--lang')
  return argv.includes('--lang=en') || (index >= 0 && argv[index + 1] === 'en') ? 'en' : 'vi'
}

function unknownCommand(name: string): CliError {
  const meant = closestName(
    name,
    commands.map(command => command.name)
  )
  return new CliError(
    {vi: `Không có lệnh “${name}”`, en: `Unknown command "${name}"`},
    {
      hint: meant
        ? {vi: `Có phải “vanthu ${meant}”?`, en: `Did you mean "vanthu ${meant}"?`}
        : {vi: 'Xem “vanthu --help”.', en: 'See "vanthu --help".'}
    }
  )
}

function printFailure(error: CliError | WorkspaceError, lang: Lang, io: Io): void {
  const {text, hint} = error
  io.err(`vanthu: ${text[lang]}\n`)
  if (error instanceof WorkspaceError) for (const line of error.lines) io.err(`  ${line[lang]}\n`)
  if (hint) io.err(`  → ${hint[lang]}\n`)
}

async function printVersion(io: Io): Promise<number> {
  const {default: manifest} = await import('../../package.json', {with: {type: 'json'}})
  io.out(`${manifest.version}\n`)
  return 0
}
