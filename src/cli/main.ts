#!/usr/bin/env node
import {enableCompileCache} from 'node:module'

// Before anything else is loaded: the second start of the program reads compiled code instead of sources.
enableCompileCache()
const {localDay} = await import('./local-day.ts')
const {runProgram} = await import('./run-program.ts')

// A reader that goes away early (`vanthu check | head`) is no failure.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runProgram(process.argv.slice(2), {
  cwd: process.cwd(),
  today: localDay(new Date()),
  io: {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR
  }
})
