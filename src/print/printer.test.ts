import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openPdf, type PdfPage, pageLines} from '../testing/open-pdf.ts'
import {filler, paragraphs, sampleClosing, sampleCss, sampleJob} from '../testing/sample-print.ts'
import type {PrintJob, PrintResult} from './job.ts'
import {openPrinter, type Printer} from './printer.ts'

let printer: Printer

beforeAll(async () => {
  printer = await openPrinter({pages: 2})
})
afterAll(() => printer.close())

async function printWhole(job: PrintJob): Promise<PrintResult & {pdf: Uint8Array}> {
  const {pdf, ...result} = await printer.print(job)
  if (!pdf) throw new Error(JSON.stringify(result.facts))
  return {...result, pdf}
}

async function printPages(...sections: Parameters<typeof sampleJob>): Promise<PdfPage[]> {
  return (await openPdf((await printWhole(sampleJob(...sections))).pdf)).pages
}

function table(rows: number): string {
  const body = Array.from(
    {length: rows},
    (_, i) => `<tr data-line="${i + 5}"><td>${i + 1}</td><td>${filler(9 + (i % 17), i)}</td></tr>`
  )
  return `<table data-line="3"><thead><tr><th>TT</th><th>Nội dung</th></tr></thead><tbody>${body.join('')}</tbody></table>`
}

describe('the sheet', () => {
  it('keeps the margins, the indent and the line pitch of its style', async () => {
    const [page] = await printPages(paragraphs(6))
    const left = page!.items.map(({x}) => x)
    expect(Math.min(...left)).toBeCloseTo(30, 1)
    expect(left.filter(x => Math.abs(x - 40) < 0.1)).toHaveLength(6)
    const right = page!.items.map(({x, width}) => x + width)
    expect(Math.max(...right)).toBeCloseTo(195, 0)
    const [first, second] = [...new Set(page!.items.map(({y}) => y))].sort((a, b) => a - b)
    expect((second! - first!) * (72 / 25.4)).toBeCloseTo(18, 1)
    expect(new Set(page!.items.map(({size}) => Math.round(size * 10) / 10))).toEqual(new Set([14]))
  })

  it('numbers the pages from 2 on, in the middle of the text, and each section from 1 again', async () => {
    const appendix = {
      html: `<h2>Phụ lục</h2>${table(30)}`,
      css: sampleCss('landscape'),
      orientation: 'landscape' as const
    }
    const {pdf, facts} = await printWhole(sampleJob(paragraphs(14), appendix))
    expect(facts.pages.map(({section, number}) => [section, number])).toEqual([
      [0, undefined],
      [0, '2'],
      [0, '3'],
      [1, undefined],
      [1, '2']
    ])
    const {pages} = await openPdf(pdf)
    expect(pages.map(({width, height}) => [Math.round(width), Math.round(height)])).toEqual([
      [210, 297],
      [210, 297],
      [210, 297],
      [297, 210],
      [297, 210]
    ])
    const numbers = pages.map(page => page.items.find(({y}) => y < 18))
    expect(numbers.map(item => item?.text)).toEqual([undefined, '2', '3', undefined, '2'])
    expect(numbers[1]!.x + numbers[1]!.width / 2).toBeCloseTo(112.5, 0)
  })

  it('justifies the last line before a page break and does not indent the rest', async () => {
    const [first, second] = await printPages(`<p data-line="1"><b>${filler(900)}</b> ${filler(60)}</p>`)
    const bottom = Math.max(...first!.items.map(({y}) => y))
    const lastLine = first!.items.filter(({y}) => y === bottom)
    expect(Math.max(...lastLine.map(({x, width}) => x + width))).toBeCloseTo(195, 0)
    const top = Math.min(...second!.items.filter(({y}) => y > 20).map(({y}) => y))
    expect(Math.min(...second!.items.filter(({y}) => y === top).map(({x}) => x))).toBeCloseTo(30, 1)
  })
})

describe('notes', () => {
  it('stand on the page of their call, in order', async () => {
    const text = Array.from({length: 40}, (_, i) => {
      const note = `<span class="footnote" data-line="${i}">Ghi chú thứ ${i + 1} là ${filler(3 + i, i)}</span>`
      return `<p data-line="${i}">Đoạn thứ ${i + 1}. ${filler(20 + ((i * 7) % 60), i)}${note} và ${filler(30, i)}</p>`
    })
    const pages = await printPages(text.join(''))
    const notes = pages.map(page =>
      pageLines(page).flatMap(line => /^(\d+)\. Ghi chú thứ (\d+) là/.exec(line)?.slice(1) ?? [])
    )
    expect(notes.flat()).toEqual(Array.from({length: 40}, (_, i) => [`${i + 1}`, `${i + 1}`]).flat())
    for (const page of pages) {
      const calls = page.items
        .filter(({size, text}) => Math.abs(size - 9) < 0.2 && /^\d+$/.test(text))
        .map(({text}) => text)
      const heads = pageLines(page).flatMap(line => /^(\d+)\. Ghi chú/.exec(line)?.[1] ?? [])
      expect(calls.filter(call => !heads.includes(call)).length).toBeLessThanOrEqual(1)
    }
  })

  it('come on the next page where the rest of a long one does not fit', async () => {
    const note = `<span class="footnote" data-line="7">${filler(700)}</span>`
    const {facts} = await printWhole(
      sampleJob(`${paragraphs(5)}<p data-line="7">Có chú thích${note}.</p>${paragraphs(4)}`)
    )
    expect(facts.lost).toEqual([])
  })
})

describe('tables', () => {
  it('repeat their head and keep their columns on every page', async () => {
    const pages = await printPages(table(90))
    expect(pages.length).toBeGreaterThanOrEqual(3)
    const heads = pages.map(
      page =>
        page.items.find(({text}) => text.startsWith('N') && text.includes('i dung')) ??
        page.items.find(({text, bold}) => bold && text.startsWith('N'))
    )
    expect(heads.every(head => head?.bold)).toBe(true)
    expect(new Set(heads.map(head => head!.x.toFixed(1))).size).toBe(1)
  })

  it('do not leave their head alone at the foot of a page', async () => {
    for (const words of [430, 450, 470, 490, 510]) {
      const [first] = await printPages(`<p data-line="1">${filler(words)}</p>${table(3)}`)
      const last = pageLines(first!).at(-1)
      expect(last).not.toBe('TT Nội dung')
    }
  })
})

describe('the closing block', () => {
  it('never stands on a page without a line of text, and is never cut', async () => {
    const results = await Promise.all(
      Array.from({length: 24}, (_, i) =>
        printWhole(sampleJob(`${paragraphs(4)}<p data-line="20">${filler(20 + i * 10)}</p>${sampleClosing}`))
      )
    )
    for (const {facts} of results) {
      expect(facts.closing?.wordsAbove).toBeGreaterThan(0)
      expect(facts.closing?.split).toBe(false)
    }
    expect(new Set(results.map(({facts}) => facts.closing?.page))).toEqual(new Set([1, 2]))
  })
})

describe('the file', () => {
  it('is tagged and carries language, outline and document information', async () => {
    const html = `<h2 data-line="1">I. Đặc điểm</h2><h3 data-line="2">1. Tình hình</h3>${paragraphs(2)}<h2 data-line="9">II. Nhiệm vụ</h2>`
    const {pdf, facts} = await printWhole(sampleJob(html))
    const {outline, metadata, lang, tagged} = await openPdf(pdf)
    expect(outline).toEqual([
      {title: 'I. Đặc điểm', items: [{title: '1. Tình hình', items: []}]},
      {title: 'II. Nhiệm vụ', items: []}
    ])
    expect({lang, tagged}).toEqual({lang: 'vi-VN', tagged: true})
    expect(metadata).toMatchObject({
      Title: 'Nghị quyết về thực hiện nhiệm vụ',
      Author: 'Đảng uỷ xã Bình Lư',
      Subject: 'Số 12-NQ/ĐU',
      Keywords: 'nghị quyết nhiệm vụ',
      CreationDate: 'D:20260615000000Z',
      ModDate: 'D:20260615000000Z'
    })
    expect(facts.fonts).toEqual(['Tinos-Bold', 'Tinos-Regular'])
  })

  it('has the same bytes in another browser and after other papers', async () => {
    const note = '<span class="footnote" data-line="2">Một chú thích.</span>'
    const job = sampleJob(
      `<h2>I. Bảng</h2><p data-line="2">Có${note} bảng.</p>${table(40)}${sampleClosing}`,
      paragraphs(3)
    )
    await printWhole(sampleJob(table(7)))
    const {pdf} = await printWhole(job)
    const other = await openPrinter({pages: 1})
    const again = await other.print(job)
    await other.close()
    expect(Buffer.compare(pdf, again.pdf ?? new Uint8Array())).toBe(0)
  })

  it('holds a long paper whole', async () => {
    const {pdf, facts} = await printWhole(sampleJob(paragraphs(190) + sampleClosing))
    expect(facts.pages.length).toBeGreaterThanOrEqual(28)
    expect(facts.pages.map(({number}) => number)).toEqual([
      undefined,
      ...facts.pages.slice(1).map((_, i) => `${i + 2}`)
    ])
    const text = (await openPdf(pdf)).pages
      .flatMap(page => pageLines(page).filter(line => !/^\d+$/.test(line)))
      .join('')
    const source = paragraphs(190).replace(/<[^>]+>/g, '')
    expect(text.replace(/\s/g, '').startsWith(source.replace(/\s/g, ''))).toBe(true)
  })
})
