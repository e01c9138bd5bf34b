import {describe, expect, it} from 'vitest'
import {allOf, beginningOf, phraseOf, readQuery} from './query.ts'

describe('a query', () => {
  it('is said in other ways where it has short or long forms', () => {
    expect(readQuery('NQ của ủy ban nhân dân').variants).toEqual([
      ['nq', 'cua', 'uy', 'ban', 'nhan', 'dan'],
      ['nghi', 'quyet', 'cua', 'uy', 'ban', 'nhan', 'dan'],
      ['nq', 'cua', 'ubnd']
    ])
    expect(readQuery('phòng chống thiên tai').variants).toEqual([['phong', 'chong', 'thien', 'tai'], ['pctt']])
  })

  it('takes a short form that is also a word only where it is in capitals', () => {
    expect(readQuery('từ thiện').variants).toEqual([['tu', 'thien']])
    expect(readQuery('TU').variants).toEqual([['tu'], ['tinh', 'uy']])
  })

  it('has phrases in straight and in curly quotes', () => {
    expect(readQuery('"cây chè" “giảm nghèo” rừng').phrases).toEqual([
      ['cay', 'che'],
      ['giam', 'ngheo']
    ])
  })

  it('is short, whatever is typed', () => {
    const long = readQuery(Array.from({length: 500}, (_, at) => `tu${at}`).join(' '))
    expect(long.words.length).toBeLessThanOrEqual(32)
    expect(long.variants.every(({length}) => length <= 32)).toBe(true)
    expect(readQuery('?! …').words).toEqual([])
  })

  it('is asked word by word', () => {
    expect(allOf(['dang', 'uy'])).toBe('dangj uyj')
    expect(phraseOf(['dang', 'uy'])).toBe('"dangj uyj"')
    expect(beginningOf(['dang', 'uy'])).toBe('dangj uy')
  })
})
