import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {describeEngines} from '../testing/pandoc-engines.ts'
import {openPandoc} from './open-pandoc.ts'

// A temporary folder that no other test writes to: what is left there was left by these.
const temporary = mkdtempSync(join(tmpdir(), 'vanthu-test-'))
process.env.TMPDIR = process.env.TEMP = temporary
afterAll(() => rmSync(temporary, {recursive: true}))

/** Nested so deep that pandoc's reader of HTML works on it for minutes. */
const endless = '<div>'.repeat(100_000)

describeEngines(machine => {
  const pandoc = openPandoc({machine, limits: {time: 2000, input: 1_000_000}})
  afterAll(() => pandoc.close())
  const words = async (input: string) =>
    new TextDecoder().decode((await pandoc.convert({from: 'html', to: 'plain', input})).output).trim()

  test('a conversion that takes too long is ended, and the next one works', async () => {
    const failure = words(endless)
    const next = words('<p>Điều 1</p>')
    await expect(failure).rejects.toThrow('pandoc ran for more than 2 seconds and was stopped')
    expect(await next).toBe('Điều 1')
  })

  test('an input that is larger than any paper is not even begun', async () => {
    await expect(words('x'.repeat(1_000_001))).rejects.toThrow('The file is larger than 1 MB')
  })

  test('a conversion that takes too much memory is ended', async () => {
    const small = openPandoc({machine, limits: {memory: 200_000_000}})
    const long = `<p>${'Xin chào '.repeat(2_000_000)}</p>`
    await expect(small.convert({from: 'html', to: 'json', input: long})).rejects.toThrow('more than 200 MB of memory')
    await small.close()
  })

  test('closing ends what runs and refuses what waits', async () => {
    const closed = openPandoc({machine})
    await closed.formats()
    const conversions = [endless, '<p>Điều 1</p>'].map(input => closed.convert({from: 'html', to: 'json', input}))
    const outcomes = Promise.allSettled(conversions)
    await new Promise(resolve => setTimeout(resolve, 300))
    await closed.close()
    const [running, waiting] = await outcomes
    expect(running).toMatchObject({status: 'rejected', reason: {text: {en: 'The pandoc bridge is closed'}}})
    // The native engine works side by side, so the short one was over by then.
    if (waiting?.status === 'rejected') expect(waiting.reason.message).toBe('The pandoc bridge is closed')
    await expect(closed.convert({from: 'html', to: 'json', input: ''})).rejects.toThrow('The pandoc bridge is closed')
    expect(readdirSync(temporary)).toEqual([])
  })
})
