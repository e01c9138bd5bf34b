import {defineConfig} from 'vitest/config'

/** Tests stand beside the code; the browser tests share two cores, so files run two at a time. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {include: ['src/**/*.test.ts'], maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000}
})
