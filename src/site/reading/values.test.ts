import {expect, test} from 'vitest'
import {exampleDocument} from '../../core/checker/example-document.ts'
import {readingView} from './reading-view.ts'

const view = (text: string) => readingView(exampleDocument(text))

test('a value is a button without a script, and keeps its number', () => {
  const {html, values} = view('Xã có {dia_ban.khong_ma_tuy} thôn.')
  expect(html).toContain(
    '<data class="bound" value="8"><button type="button" class="source-mark" popovertarget="nguon-1" title="Nguồn số liệu">08</button></data>'
  )
  expect(values).toMatchObject([
    {
      id: 'nguon-1',
      words: '08',
      formula: 'dia_ban.khong_ma_tuy',
      origins: [{file: 'data/dia-ban.facts.yaml', name: 'khong_ma_tuy', asOf: '2026-05-31', source: 'Công an xã'}]
    }
  ])
})

test('equal values share a card; others have one each', () => {
  const {html, values} = view('Có {dia_ban.thon} thôn; {dia_ban.thon} và {dia_ban.che} ha.')
  expect(values.map(({id, words}) => `${id} ${words}`)).toEqual(['nguon-1 12', 'nguon-2 412'])
  expect(html.match(/popovertarget="nguon-1"/g)).toHaveLength(2)
})

test('values of components say where they come from, too', () => {
  const {values} = view(
    'Có <Fact of={dia_ban.khong_ma_tuy} /> thôn, <Change from={an_ninh.vu_2025} to={an_ninh.vu_2026} />; <List of={where(thon, nam > 2000)} template="{ten}: {dan_so}" />.'
  )
  expect(values.map(({words, formula, origins}) => [words, formula, origins.map(({name}) => name).join()])).toEqual([
    ['08', 'dia_ban.khong_ma_tuy', 'khong_ma_tuy'],
    ['giảm 10,53%', 'an_ninh.vu_2026 - an_ninh.vu_2025', 'vu_2026,vu_2025'],
    ['Suối Con', 'ten', 'ten'],
    ['1.734', 'dan_so', 'dan_so']
  ])
})

test('no line breaks between a value and the signs at it; of many words only the last is the button', () => {
  expect(view('Tỷ lệ ({dia_ban.ty_le}); còn lại.').html).toMatch(
    /Tỷ lệ <span class="unbroken">\(<data .*?<\/data>\);<\/span> còn lại/
  )
  expect(view('Bằng chữ: {words(ngan_sach.thu)}.').html).toMatch(
    /<span class="source-words">Hai mươi sáu .*nghìn <\/span><button [^>]*aria-label="Hai mươi sáu [^"]* đồng"[^>]*>đồng</i
  )
})

test('blocks with data in them have anchors by their line; tables lead to their data, and the bare words know nothing of it', () => {
  const {html, lines, text} = view('Có {dia_ban.thon} thôn.\n\nKhông có số.\n\n<DataTable of={thon} columns="ten" />')
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(html.match(new RegExp(`id="dong-${line}"`, 'g'))).toHaveLength(1)
  expect(html).toMatch(
    /<a class="dataset-link" href="(\.\.\/)+so-lieu\/thon\/index\.html">Số liệu: Các thôn của xã<\/a>/
  )
  expect(text).not.toContain('Số liệu: ')
})
