#!/usr/bin/env node
// The machine's Node may be older than the one that runs TypeScript: then the Node that npm installed takes over.
import {spawnSync} from 'node:child_process'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const main = new URL('./main.ts', import.meta.url)

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(main.href)
} else {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  try {
    const node = createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/${binary}`)
    const run = spawnSync(node, [fileURLToPath(main), ...process.argv.slice(2)], {stdio: 'inherit'})
    process.exitCode = run.status ?? 2
  } catch {
    console.error(
      `vanthu: cần Node.js 22.18 trở lên (đang có ${process.versions.node}). Chạy “npm ci” trong thư mục của vanthu, hoặc cài Node.js mới.`
    )
    process.exitCode = 2
  }
}
