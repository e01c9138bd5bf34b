import {describe, expect, it} from 'vitest'
import {codeFrame} from './code-frame.ts'

function frame(line: string, column: number, endColumn: number, columns?: number): [string, string] {
  const {source, marker} = codeFrame(line, {line: 1, column, endLine: 1, endColumn}, columns)
  return [source, marker]
}

describe('the marker', () => {
  it('stands under the place', () => {
    expect(frame('một hai ba', 5, 8)).toEqual(['một hai ba', '    ^^^'])
  })

  it('is one sign wide where the place is a point, also behind the line', () => {
    expect(frame('một', 1, 1)).toEqual(['một', '^'])
    expect(frame('một', 4, 4)).toEqual(['một', '   ^'])
    expect(frame('một', 9, 12)).toEqual(['một', '   ^'])
  })

  it('keeps tabs, counts combining marks as nothing, and wide letters as two', () => {
    expect(frame('\ta\tb', 4, 5)).toEqual(['\ta\tb', '\t \t^'])
    const decomposed = 'một hai'.normalize('NFD')
    expect(frame(decomposed, decomposed.indexOf('hai') + 1, decomposed.length + 1)).toEqual([decomposed, '    ^^^'])
    expect(frame('漢字 hai', 4, 7)).toEqual(['漢字 hai', '     ^^^'])
    expect(frame('漢字', 1, 3)).toEqual(['漢字', '^^^^'])
  })
})

describe('a long line', () => {
  const long = `${'a'.repeat(5000)}XYZ${'b'.repeat(5000)}`

  it('is cut on both sides around the place', () => {
    const [source, marker] = frame(long, 5001, 5004, 23)
    expect(source).toBe(`…${'a'.repeat(10)}XYZ${'b'.repeat(10)}…`)
    expect(marker).toBe(`${' '.repeat(11)}^^^`)
  })

  it('is cut on one side near its ends', () => {
    expect(frame(long, 1, 3, 10)).toEqual([`${'a'.repeat(10)}…`, '^^'])
    expect(frame(long, 10_001, 10_004, 10)[0]).toBe(`…${'b'.repeat(10)}`)
  })

  it('shows the start of a place that is longer than the window', () => {
    const [source, marker] = frame(long, 1, 9000, 20)
    expect(source).toBe(`${'a'.repeat(18)}…`)
    expect(marker).toBe('^'.repeat(18))
  })

  it('of ten million letters takes no time', () => {
    const huge = 'đ'.repeat(10_000_000)
    const started = performance.now()
    frame(huge, 5_000_000, 9_000_000)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
