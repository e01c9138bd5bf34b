import {describe, expect, test} from 'vitest'
import {runVanthu} from '../testing/run-vanthu.ts'
import {commands} from './commands/index.ts'
import {globalOptions} from './global-options.ts'
import {commandHelp, programHelp} from './help.ts'

describe.each(['vi', 'en'] as const)('help in %s', lang => {
  test('names every command with its summary, and every option of all commands', () => {
    const help = programHelp(commands, lang)
    for (const {name, usage} of commands) expect(help).toContain(`  ${`${name} ${usage}`.trim()} `)
    for (const {summary} of commands) expect(help).toContain(summary[lang])
    for (const [name, {description}] of Object.entries(globalOptions)) {
      expect(help).toContain(`--${name}`)
      expect(help).toContain(description[lang])
    }
  })

  test.each(commands.map(command => [command.name, command] as const))(
    '%s tells all its options',
    async (_, command) => {
      const help = await commandHelp(command, lang)
      expect(help).toContain(`vanthu ${command.name} ${command.usage}`.trimEnd())
      for (const [name, option] of Object.entries({...command.options, ...globalOptions})) {
        expect(help).toMatch(new RegExp(`^ {2}(-\\w, )?--${name}\\b`, 'm'))
        expect(help).toContain(option.description[lang])
      }
      expect(help).toContain((await command.details?.())?.[lang] ?? '')
      expect(help).not.toMatch(/undefined|\[object/)
    }
  )
})

test('help is asked for in several ways', async () => {
  const help = await runVanthu(['help'])
  expect(help).toEqual({status: 0, out: programHelp(commands, 'vi'), err: ''})
  expect(await runVanthu(['--help'])).toEqual(help)
  expect(await runVanthu([])).toEqual({...help, status: 2})
  expect((await runVanthu(['help', '--lang', 'en'])).out).toBe(programHelp(commands, 'en'))
  const [first] = commands
  const own = {status: 0, out: await commandHelp(first!, 'en'), err: ''}
  expect(await runVanthu(['help', first!.name, '--lang', 'en'])).toEqual(own)
  expect(await runVanthu([first!.name, '-h', '--lang=en'])).toEqual(own)
})

test('the version is that of the package', async () => {
  const run = await runVanthu(['--version'])
  expect(run).toMatchObject({status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)})
})
