import {join} from 'node:path'
import {expect, test} from 'vitest'
import {projectFolder} from '../site/assets/project-folder.ts'
import {helpFile, keptHelp, splitHelp} from '../site/manual/command-help.ts'
import {commands} from './commands/index.ts'
import {commandHelp, programHelp} from './help.ts'

test.each(['vi', 'en'] as const)(
  'the manual has the help that the program prints (%s); vitest -u keeps a new one',
  async language => {
    const helps = await Promise.all(
      commands.map(async command => ({command: command.name, text: await commandHelp(command, language)}))
    )
    const kept = keptHelp([{text: programHelp(commands, language)}, ...helps])
    await expect(kept).toMatchFileSnapshot(join(projectFolder, helpFile(language)))
    const read = splitHelp(kept)
    expect(read.map(({command}) => command)).toEqual([undefined, ...commands.map(({name}) => name)])
    expect(read.at(-1)?.text).toBe(helps.at(-1)?.text.trimEnd())
  }
)
