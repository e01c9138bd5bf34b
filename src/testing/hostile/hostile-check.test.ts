import {describe, expect, test} from 'vitest'
import {makeWorkspace, runVanthu} from '../run-vanthu.ts'
import {codesOf, expectCalm, filesBelow, findingsOf} from './calm.ts'
import {type HostileCase, usualSeconds} from './hostile-case.ts'
import {corpus} from './index.ts'

describe.each(Object.entries(corpus))('%s', (_, cases) => {
  test.each(cases.map(hostile => [hostile.name, hostile] as const))('%s', async (_, {files, ...ending}) => {
    const root = makeWorkspace(files())
    const before = filesBelow(root)
    await expectEnding(root, ending)
    if (ending.seconds === usualSeconds) await expectReport(root, ending.status)
    expect(filesBelow(root)).toEqual(before)
  })
})

test('the corpus has its size, and every case a name of its own', () => {
  const names = Object.entries(corpus).flatMap(([family, cases]) => cases.map(({name}) => `${family}: ${name}`))
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(200)
})

/** The findings, the exit status and the time of `vanthu check --json`. */
async function expectEnding(
  root: string,
  {codes, status, seconds}: Omit<HostileCase, 'files' | 'name'>
): Promise<void> {
  const start = performance.now()
  const run = await runVanthu(['check', '--root', root, '--json'])
  const time = performance.now() - start
  const findings = findingsOf(run)
  expect({status: run.status, codes: codesOf(findings)}).toEqual({status, codes})
  expect(time).toBeLessThan(seconds * 1000)
  for (const {message, line} of findings.slice(0, 50))
    expect([message, line > 0]).toEqual([expect.stringMatching(sentence), true])
  expectCalm(run)
}

/** The report for people, in the other language; once is enough where a check takes long. */
async function expectReport(root: string, status: number): Promise<void> {
  const run = await runVanthu(['check', '--root', root, '--lang', 'en'])
  expect(run.status).toBe(status)
  expectCalm(run)
}

/** Words, without a placeholder that was left open. */
const sentence = /^(?!.*(?:\{(?:actual|expected|wanted)\}|undefined)).*\S/su
