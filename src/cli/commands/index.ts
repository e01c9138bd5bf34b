import type {Command} from '../command.ts'
import build from './build.ts'
import check from './check.ts'
import exportCommand from './export.ts'
import impact from './impact.ts'
import importCommand from './import.ts'
import newCommand from './new.ts'
import pandoc from './pandoc.ts'
import print from './print.ts'

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  newCommand,
  check,
  print,
  build,
  importCommand,
  exportCommand,
  impact,
  pandoc
]
