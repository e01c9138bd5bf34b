#!/usr/bin/env node
// The machine's Node may be older than the one that runs TypeScript: then the Node that npm installed takes over.
import {spawn} from 'node:child_process'
import module, {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  // The second start of the program reads compiled code instead of sources.
  module.enableCompileCache()
  const {loadProgram} = await import('./program-bundle.ts')
  const {runProcess} = await loadProgram()
  await runProcess()
} else {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  try {
    takeOver(createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/${binary}`))
  } catch {
    refuse()
  }
}

function refuse() {
  console.error(
    `vanthu: cần Node.js 22.18 trở lên (đang có ${process.versions.node}). Chạy “npm ci” trong thư mục của vanthu, hoặc cài Node.js mới.`
  )
  process.exitCode = 2
}

/** Run the program there; a signal to this process is a signal to it, and its end is the end of both. */
function takeOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {stdio: 'inherit'})
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', refuse)
  child.on('exit', (status, signal) => {
    for (const name of signals) process.removeAllListeners(name)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = status ?? 2
  })
}
