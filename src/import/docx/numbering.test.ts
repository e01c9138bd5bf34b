import {describe, expect, it} from 'vitest'
import {wordXml} from '../../testing/make-docx.ts'
import {formatNumber} from './number-format.ts'
import {readNumbering} from './numbering.ts'
import {parseXml} from './xml.ts'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`

function labels(
  xml: string,
  calls: [id: string, level: number][],
  numberIdOfStyle = (_: string) => undefined as string | undefined
) {
  const numbering = readNumbering(parseXml(wordXml('numbering', xml)), numberIdOfStyle)
  return calls.map(([id, at]) => numbering.next(id, at)?.text)
}

describe('numbers of a label', () => {
  it.each([
    [4, 'upperRoman', 'IV'],
    [9, 'lowerRoman', 'ix'],
    [4, 'lowerLetter', 'd'],
    [28, 'upperLetter', 'BB'],
    [7, 'decimalZero', '07'],
    [4, 'vietnameseCounting', 'bốn'],
    [3, 'chineseCounting', '3'],
    [99_999, 'upperRoman', '99999'],
    [-1, 'lowerLetter', '-1']
  ])('%d as %s', (number, format, text) => {
    expect(formatNumber(number, format)).toBe(text)
  })
})

describe('labels', () => {
  const list = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'Phần %1')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}${level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`

  it('begin again below a higher level, unless they count through', () => {
    expect(
      labels(list, [
        ['1', 0],
        ['1', 1],
        ['1', 2],
        ['1', 1],
        ['1', 2],
        ['1', 0],
        ['1', 1]
      ])
    ).toEqual(['Phần I', '1.1.', 'a)', '1.2.', 'b)', 'Phần II', '2.1.'])
  })

  it('count on in other instances of a list, and from where one is told to', () => {
    expect(
      labels(list, [
        ['1', 0],
        ['2', 0],
        ['3', 0],
        ['3', 0]
      ])
    ).toEqual(['Phần I', 'Phần II', 'Phần VII', 'Phần VIII'])
  })

  it('count higher levels that nobody has written', () => {
    expect(labels(list, [['1', 1]])).toEqual(['1.1.'])
  })

  it('follow a list that a style holds, and are nothing for one that is not there', () => {
    const linked = `${list}<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="kieu"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>`
    expect(labels(linked, [['9', 0]], style => (style === 'kieu' ? '1' : undefined))).toEqual(['Phần I'])
    expect(labels(list, [['77', 0]])).toEqual([undefined])
  })
})
