import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {projectFolder} from '../assets/project-folder.ts'
import type {SiteLanguage} from '../text/texts.ts'

/** The help of a command; that of the program has no command. */
export interface CommandHelp {
  command?: string
  text: string
}

/** The help of the program and of each command as it was last kept; a test beside the program holds it against what it prints. */
export async function readCommandHelp(language: SiteLanguage): Promise<CommandHelp[]> {
  return splitHelp(await readFile(join(projectFolder, helpFile(language)), 'utf8'))
}

/** The helps in a kept text. */
export function splitHelp(kept: string): CommandHelp[] {
  return kept.split(/^(?==== )/m).map(part => {
    const [, command, text] = /^=== (\S+)\n(.*)$/s.exec(part) ?? [undefined, undefined, part]
    return {command, text: text!.trimEnd()}
  })
}

/** All helps in the form in which they are kept. */
export function keptHelp(helps: readonly CommandHelp[]): string {
  return helps
    .map(({command, text}) => `${command === undefined ? '' : `=== ${command}\n`}${text.trimEnd()}\n`)
    .join('\n')
}

/** Where the help in a language is kept, below the project's folder. */
export function helpFile(language: SiteLanguage): string {
  return `src/site/manual/help/${language}.txt`
}
