#!/usr/bin/env node
import {enableCompileCache} from 'node:module'

// Before anything else is loaded: the second start of the program reads compiled code instead of sources.
enableCompileCache()
const {runProcess} = await import('./run-process.ts')
await runProcess()
