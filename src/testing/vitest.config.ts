import {defineConfig} from 'vitest/config'

/** Tests stand beside the code; the browser tests share two cores, so files run two at a time. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // In CI the counts are written to a file too: the last line of the run is made from them.
    ...(process.env.CI ? {reporters: ['default', 'json'], outputFile: 'node_modules/.cache/vanthu/tests.json'} : {})
  }
})
