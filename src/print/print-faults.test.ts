import {readdirSync, readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {filler, paragraphs, sampleClosing, sampleCss, sampleJob} from '../testing/sample-print.ts'
import type {PrintResult} from './job.ts'
import {openPrinter, type Printer} from './printer.ts'

let printer: Printer

beforeAll(async () => {
  printer = await openPrinter({pages: 1, limits: {pages: 60, sectionTime: 5_000}})
})
afterAll(() => printer.close())

async function refused(html: string, css = sampleCss()): Promise<PrintResult['facts']> {
  const {pdf, facts} = await printer.print(sampleJob({html, css, orientation: 'portrait'}))
  expect(pdf === undefined).toBe(true)
  return facts
}

describe('what no page holds', () => {
  it('names the row that is higher than a page', async () => {
    const rows = `<tr data-line="11"><td>1</td><td>ngắn</td></tr><tr data-line="12"><td>2</td><td>${filler(900)}</td></tr>`
    const facts = await refused(
      `<table><thead><tr><th>TT</th><th>Nội dung</th></tr></thead><tbody>${rows}</tbody></table>`
    )
    expect(facts.oversize).toEqual([{kind: 'row', line: 12, text: expect.stringMatching(/^2/)}])
  })

  it('names the note that is longer than a page', async () => {
    const facts = await refused(`<p data-line="3">Có<span class="footnote" data-line="4">${filler(1500)}</span></p>`)
    expect(facts.oversize).toMatchObject([{kind: 'note', line: 4}])
  })

  it('names a closing block that is higher than a page', async () => {
    const recipients = Array.from({length: 80}, (_, i) => `<p>- Chi bộ thôn ${i};</p>`).join('')
    const facts = await refused(
      `${paragraphs(1)}<div class="closing" data-line="9"><div>${recipients}</div><div>A</div></div>`
    )
    expect(facts.oversize).toMatchObject([{kind: 'block', line: 9}])
  })

  it('says which word leaves its area', async () => {
    const facts = await refused(`<p data-line="5">Mã ${'x'.repeat(300)} dài</p>`)
    expect(facts.outside).toMatchObject([{line: 5, page: 1}])
  })
})

describe('letters without a glyph', () => {
  it('are reported with their word and place, and forbid the file', async () => {
    const facts = await refused('<p data-line="8">Đã ☐xong 中 hết</p>')
    expect(facts.fallback).toEqual([
      {word: '☐xong', page: 1, line: 8},
      {word: '中', page: 1, line: 8}
    ])
    expect(facts.fonts.filter(font => !font.startsWith('Tinos'))).toEqual(facts.foreignFonts)
  })
})

describe('limits', () => {
  it('end a paper of too many pages', async () => {
    expect((await refused(paragraphs(400))).limit).toBe('pages')
  })

  it('end a paper that takes too long, and go on with a new page', async () => {
    const hasty = await openPrinter({pages: 1, limits: {pages: 5_000, sectionTime: 1_000}})
    const [slow, next] = await Promise.all([
      hasty.print(sampleJob(paragraphs(6_000))),
      hasty.print(sampleJob(paragraphs(2)))
    ])
    await hasty.close()
    expect([slow.facts.limit, slow.pdf, next.facts.limit]).toEqual(['time', undefined, undefined])
    expect(next.pdf).toBeDefined()
  })
})

describe('hostile papers', () => {
  let server: Server
  let visits = 0
  let address = ''

  beforeAll(async () => {
    server = createServer((_, response) => {
      visits++
      response.end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const place = server.address()
    address = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/`
  })
  afterAll(() => new Promise(resolve => server.close(resolve)))

  it.each([
    ['a script', '<script>document.title = "x"</script>', '<script>'],
    ['a handler', '<p data-line="2" onclick="x()">a</p>', 'onclick on <p> in line 2'],
    ['an image from elsewhere', '<img src="ADDRESS" onerror="x()">', 'src of <img>'],
    ['a frame', '<iframe srcdoc="<script>x()</script>"></iframe>', '<iframe>'],
    ['a vector image from elsewhere', '<svg><image href="ADDRESS"/></svg>', '<image> in <svg>'],
    ['a foreign part of a drawing', '<svg><foreignObject><p>a</p></foreignObject></svg>', '<foreignObject> in <svg>'],
    ['a drawing that moves', '<svg><rect><animate attributeName="x"/></rect></svg>', '<animate> in <svg>'],
    ['a paint from elsewhere', '<svg><rect fill="url(ADDRESS#a)"/></svg>', 'fill of <rect>'],
    ['a link that runs', '<a href=" javascript:x()">a</a>', 'href of <a>'],
    ['a style from elsewhere', '<p style="background: url(ADDRESS)">a</p>', 'style of <p>'],
    ['a sheet', '<style>@import "ADDRESS";</style>', '<style>'],
    ['a template', '<template><script>x()</script></template>', '<template>']
  ])('with %s are refused', async (_, html, part) => {
    const facts = await refused(`${paragraphs(1)}${html.replace('ADDRESS', address)}`)
    expect(facts.complaints[0]).toContain(part)
    expect(visits).toBe(0)
  })

  it.each([
    ['background', 'p { background: url(ADDRESS) }'],
    ['import', '@import url(ADDRESS);'],
    ['font', '@font-face { font-family: X; src: url(ADDRESS) } p { font-family: X }']
  ])('reach nothing by a style sheet (%s)', async (_, css) => {
    await refused(paragraphs(1), `${css.replace('ADDRESS', address)} ${sampleCss()}`)
    expect(visits).toBe(0)
  })

  it('leave the page as it was for the next paper', async () => {
    expect((await printer.print(sampleJob(paragraphs(2) + sampleClosing))).facts.complaints).toEqual([])
  })
})

describe.runIf(process.platform === 'linux')('a page that dies', () => {
  it('is replaced, and its paper printed on another', async () => {
    const print = printer.print(sampleJob(paragraphs(100)))
    await new Promise(resolve => setTimeout(resolve, 60))
    for (const pid of renderers()) process.kill(pid, 'SIGKILL')
    expect((await print).pdf).toBeDefined()
    expect((await printer.print(sampleJob(paragraphs(1)))).pdf).toBeDefined()
  })
})

function renderers(): number[] {
  const processes = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        const parent = Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
        return [{pid: Number(pid), parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8')}]
      } catch {
        return []
      }
    })
  const isOurs = (pid: number): boolean =>
    pid === process.pid || processes.some(each => each.pid === pid && pid > 1 && isOurs(each.parent))
  return processes.filter(({pid, command}) => command.includes('--type=renderer') && isOurs(pid)).map(({pid}) => pid)
}
