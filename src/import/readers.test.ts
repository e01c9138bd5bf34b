import {describe, expect, it} from 'vitest'
import {formatOf, formats} from './readers.ts'

describe('formats', () => {
  it.each(formats)('$extension is found in capitals too', format => {
    expect(formatOf(`Van ban${format.extension.toUpperCase()}`)).toBe(format)
  })

  it.each(formats.filter(format => 'read' in format))('$extension gives records or says what to do', format => {
    const result = 'read' in format ? format.read('Một câu.', {changes: 'accept'}) : undefined
    if (result && 'error' in result)
      expect(result.error.vi).toMatch(/lưu (?:lại|(?:lại )?(?:ở dạng |thành )\.(?:txt|docx))/)
    else expect(result?.blocks).toHaveLength(1)
  })

  it('tell a longer extension from a shorter one', () => {
    expect(formatOf('a.docx')).not.toBe(formatOf('a.doc'))
  })
})
