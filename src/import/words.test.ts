import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../core/markdown/parse.ts'
import type {BlockRecord} from './record.ts'
import {lostWords} from './words.ts'

const blocks: BlockRecord[] = [
  {
    kind: 'paragraph',
    line: 1,
    gapBefore: 0,
    hints: {},
    runs: [{kind: 'text', text: 'Số 07-BC/ĐU họp bản, họp chi bộ¹'}]
  }
]

describe('the balance of words', () => {
  it('counts each word as often as it stands', () => {
    expect(lostWords(blocks, parseMarkdown('Họp bản, chi bộ').tree, {front: {}})).toEqual([
      'số',
      '7',
      'bc',
      'đu',
      'họp'
    ])
  })

  it('counts what the front matter prints', () => {
    const front = {codeNumber: 7, codeNotation: 'BC/ĐU'}
    expect(lostWords(blocks, parseMarkdown('họp *bản*, họp **chi** bộ[^1]').tree, {front})).toEqual([])
  })
})
