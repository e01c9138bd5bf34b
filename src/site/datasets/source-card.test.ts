import {expect, test} from 'vitest'
import {exampleDocument} from '../../core/checker/example-document.ts'
import {paperAddress} from '../address.ts'
import {readingView} from '../reading/reading-view.ts'
import {siteText} from '../text/index.ts'
import {exampleBook} from './example-book.ts'
import {sourceCard} from './source-card.ts'

const page = paperAddress('2026/1')
const cardOf = (formula: string) => {
  const [value] = readingView(exampleDocument(`Có {${formula}}.`)).values
  return sourceCard(value!, exampleBook, page, siteText('vi'))
}

test('a derived fact shows its formula and every fact behind it, with day, source and link', () => {
  expect(cardOf('dia_ban.ty_le')).toMatchObject({
    words: '66,67%',
    formula: 'dia_ban.ty_le',
    steps: [{name: 'dia_ban.ty_le', formula: 'share(dia_ban.khong_ma_tuy, dia_ban.thon)', text: '66,67%'}],
    places: [
      {
        name: 'dia_ban.khong_ma_tuy',
        text: 'khong_ma_tuy: 08 thôn',
        source: 'Công an xã, số liệu đến ngày 31/5/2026'
      },
      {name: 'dia_ban.thon', text: 'thon: 12'}
    ],
    more: 0
  })
})

test('a cell is named by its row, and the link leads to it', () => {
  expect(cardOf('where(thon, ten == "Suối Con").dan_so').places).toMatchObject([
    {
      text: 'Dân số: 1.734 người',
      place: 'data/thon.csv, hàng 3 (Suối Con)',
      link: '../../../so-lieu/thon/index.html#hang-3'
    }
  ])
  expect(cardOf('sum(thon.dan_so)').places).toMatchObject([
    {text: 'Dân số', place: 'data/thon.csv, cả cột', link: '../../../so-lieu/thon/index.html'}
  ])
})

test('a value from no data says so, and of very many places only some are shown', () => {
  expect(cardOf('1 + 2')).toMatchObject({words: '3', places: [], formula: '1 + 2'})
  const origins = Array.from({length: 30}, (_, index) => ({file: 'data/thon.csv', name: 'dan_so', row: index + 1}))
  const card = sourceCard({id: 'nguon-1', words: '1', origins}, exampleBook, page, siteText('vi'))
  expect(card.places.length + card.more).toBe(30)
  expect(card.more).toBeGreaterThan(0)
})
