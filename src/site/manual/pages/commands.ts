import {guideAddress} from '../../address.ts'
import {readCommandHelp} from '../command-help.ts'
import type {ManualPage} from '../manual-page.ts'
import type {Speech} from '../speech.ts'

/** The command line, in the words of its own help. */
export async function commandsPage({language, words}: Speech): Promise<ManualPage> {
  const {program, ...rest} = words.commands
  const help = await readCommandHelp(language)
  return {
    slug: 'dong-lenh',
    address: guideAddress('dong-lenh'),
    ...rest,
    sections: help.map(({command, text}) => ({
      id: command ?? program,
      title: command ?? program,
      paragraphs: [],
      samples: [{text}]
    }))
  }
}
