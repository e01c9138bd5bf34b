import {describe, expect, it} from 'vitest'
import {readerFor, readers} from './readers.ts'

describe('readers', () => {
  it.each(readers)('$extension gives records or says what to do', ({extension, read}) => {
    expect(readerFor(`Van ban${extension.toUpperCase()}`)).toBe(read)
    const result = read('Một câu.')
    if ('error' in result) expect(result.error.vi).toMatch(/lưu (?:lại )?(?:ở dạng |thành )\.(?:txt|docx)/)
    else expect(result.blocks).toHaveLength(1)
  })

  it('tell a longer extension from a shorter one', () => {
    expect(readerFor('a.docx')).not.toBe(readerFor('a.doc'))
  })
})
