import {describe, expect, it} from 'vitest'
import {exampleDocument} from './example-document.ts'
import {searchText} from './text-spans.ts'

/** `line:col-line:col` of each match, with `!` where the source differs from the words. */
function places(text: string, pattern: RegExp): string[] {
  return searchText(exampleDocument(text), pattern).map(({located: {place, verbatim}}) => {
    const range = `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`
    return verbatim ? range : `!${range}`
  })
}

describe('places of words', () => {
  it('are exact in plain text, in marks, tables, notes and components', () => {
    expect(places('Một **hai** ba', /hai/g)).toEqual(['1:7-1:10'])
    expect(places('| a | hai |\n|---|---|', /hai/g)).toEqual(['1:7-1:10'])
    expect(places('a[^1]\n\n[^1]: một hai', /hai/g)).toEqual(['3:11-3:14'])
    expect(places('<Appendix>\n\nmột hai\n\n</Appendix>', /hai/g)).toEqual(['3:5-3:8'])
  })

  it('follow lines, indents and marks of quotations', () => {
    expect(places('một\nhai ba', /hai/g)).toEqual(['2:1-2:4'])
    expect(places('một\r\nhai ba', /hai/g)).toEqual(['2:1-2:4'])
    expect(places('- một\n  hai ba', /hai/g)).toEqual(['2:3-2:6'])
    expect(places('> một\n> hai ba', /hai/g)).toEqual(['2:3-2:6'])
    expect(places('> một\n> hai ba', /một\shai/g)).toEqual(['!1:3-2:6'])
  })

  it('pass over escapes', () => {
    expect(places('\\{một\\} hai', /hai/g)).toEqual(['1:9-1:12'])
    expect(places('a\\*hai', /a\*hai/g)).toEqual(['!1:1-1:7'])
    expect(places('a\\\\b hai', /hai/g)).toEqual(['1:6-1:9'])
  })

  it('are those of the whole run where letters are written as references', () => {
    expect(places('một &amp; hai', /hai/g)).toEqual(['!1:1-1:14'])
  })

  it('are found in quoted, folded and listed strings of the front matter', () => {
    const front = '---\nsubject: "một hai"\nlegalBases:\n  - một\n  - hai\nproposedBy: >\n  ba\n  hai\n---\nA'
    expect(places(front, /hai/g)).toEqual(['2:15-2:18', '5:5-5:8', '8:3-8:6'])
  })

  it('count UTF-16 units, as editors do', () => {
    expect(places('𡨸 hai', /hai/g)).toEqual(['1:4-1:7'])
  })
})
