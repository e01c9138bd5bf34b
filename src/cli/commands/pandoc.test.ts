import {expect, test} from 'vitest'
import {runVanthu} from '../../testing/run-vanthu.ts'

test('--formats says which pandoc it is and what it reads and writes', async () => {
  const run = await runVanthu(['pandoc', '--formats'])
  expect([run.status, run.err]).toEqual([0, ''])
  expect(run.out).toMatch(/^pandoc \d[\d.]*, (bản đi kèm \(pandoc-wasm\)|có sẵn trên máy \(.+\))\n/)
  expect(run.out).toMatch(/\nĐọc được \(\d+\):\n {2}asciidoc .*\brtf\b/s)
  expect(run.out).toMatch(/\nGhi được \(\d+\):\n {2}ansi .*\bepub\b/s)
  expect(Math.max(...run.out.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
})

test('--json gives the same as data; PDF is no format of the bridge', async () => {
  const {out} = await runVanthu(['pandoc', '--formats', '--json', '--lang', 'en'])
  const formats = JSON.parse(out)
  expect(formats).toMatchObject({engine: expect.stringMatching(/^(wasm|native)$/), place: expect.any(String)})
  expect(formats.input).toEqual(expect.arrayContaining(['odt', 'rtf', 'html', 'epub']))
  expect(formats.output).toEqual(expect.arrayContaining(['odt', 'rtf', 'latex', 'epub']))
  expect(formats.output).not.toContain('pdf')
})

test('without --formats the call is refused in one line', async () => {
  const run = await runVanthu(['pandoc'])
  expect([run.status, run.out]).toEqual([2, ''])
  expect(run.err).toBe('vanthu: Lệnh này cần --formats và không nhận gì khác\n  → Ví dụ: vanthu pandoc --formats\n')
})
