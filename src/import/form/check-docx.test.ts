import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {spotWords} from '../../core/checker/word-spot.ts'
import {makers} from '../../testing/docx-makers/index.ts'
import {docxBytes, fixturePapers, samplePapers} from '../../testing/exported-paper.ts'
import {docxCorpus} from '../../testing/hostile/docx.ts'
import {makeDocx, paragraph, run} from '../../testing/make-docx.ts'
import {readMeasuredDocx} from '../docx/read-docx.ts'
import {checkDocx} from './check-docx.ts'
import {findElements} from './find-elements.ts'
import {divideRegions} from './regions.ts'

const fixtures = ['official-party-hd05', 'official-party-hd36', 'official-state-nd30', 'landscape']
const samples = await samplePapers()
const papers = [...samples, ...(await Promise.all(fixtures.map(fixturePapers))).flat()]

describe('our own exports have the form that the law wants', () => {
  it.each(papers.map(paper => [paper.file, paper.profile.id, paper] as const))('%s, %s', async (_, __, paper) => {
    const found = findings(await docxBytes(paper)).filter(each => each.startsWith('WORD'))
    // What a draft leaves open is open in its export too.
    const isOpen = (each: string) => paper.status === 'draft' && /^WORD(?:006|022) /.test(each)
    expect(found.filter(each => !isOpen(each))).toEqual([])
  })

  it.each(samples.map(paper => [paper.file, paper] as const))('%s: every element is found', async (_, paper) => {
    const measured = readMeasuredDocx(await docxBytes(paper))
    if ('error' in measured) throw new Error(measured.error.en)
    const roles = new Set(findElements(measured, divideRegions(measured.source)).map(({role}) => role))
    const subject = paper.type?.layout === 'letter' ? 'letter-subject' : 'subject'
    const always = ['national', 'organ', 'number', 'place-date', 'text', 'recipients-label', 'recipient', 'page-number']
    expect([...roles]).toEqual(expect.arrayContaining([...always, subject]))
  })
})

describe('Word files of other hands', () => {
  it.each(makers.map(maker => [maker.name, maker] as const))('%s: every finding has a place', (_, maker) => {
    const result = checkDocx(maker.docx(), {file: 'a.docx', today: '2026-11-22'})
    if ('error' in result) throw new Error(result.error.en)
    expect(result.diagnostics.length).toBeGreaterThan(0)
    for (const {spot, message, hint, line} of result.diagnostics) {
      expect(spot && spotWords(spot).vi).toMatch(
        /^(?:thiết lập trang|đầu trang|chân trang|phần|thân|phụ lục|chú thích)/
      )
      expect(line).toBeGreaterThan(0)
      for (const words of [message.vi, message.en, hint?.vi ?? '', hint?.en ?? ''])
        expect(words.replace(/“[^”]*”/g, '')).not.toMatch(/\{\w+\}|\[|undefined/)
    }
  })

  it.each(docxCorpus.map(hostile => [hostile.name, hostile] as const))('%s', (_, {file, content, refused}) => {
    const bytes = content()
    const result = checkDocx(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, {file, today: '2026-11-22'})
    if (refused) expect('error' in result && result.error.vi).toMatch(refused)
    else expect('error' in result).toBe(false)
  })
})

const seed = new URL('../../../../shared/seeds/', import.meta.url)
const present = existsSync(seed)
if (!present) console.warn('check-docx.test.ts: ../shared/seeds is absent, no real paper is checked')

describe.skipIf(!present)('the figures of real papers, typed into Word', () => {
  it('004: one wrong share, two that are cut off', () => {
    const found = findings(seedDocx('004')).filter(each => each.startsWith('FIG'))
    expect(found).toEqual([
      expect.stringMatching(/^FIG004 thân, đoạn \d+ .*5\/21 = 23,8%/),
      expect.stringMatching(/^FIG004 thân, đoạn \d+ .*6\/21 = 28,6%/),
      expect.stringMatching(/^FIG003 thân, đoạn \d+ .*8\/21 = 38,1%, không phải 42%/)
    ])
  })

  it('000: labels at their paragraphs', () => {
    const found = findings(seedDocx('000')).filter(each => each.startsWith('BODY'))
    expect(found).toEqual([
      expect.stringMatching(/^BODY002 thân, đoạn \d+ \(“4\. .*Số mục “4\.” không liền mạch, cần “3\.”/),
      expect.stringMatching(/^BODY003 thân, đoạn \d+ \(“4\. .*đã dùng ở đoạn \d+, cần “5\.”/)
    ])
  })
})

// --- internal ---

/** `WORD009 thân, đoạn 12 (“…”): Nội dung: cỡ chữ …`. */
function findings(docx: Uint8Array): string[] {
  const result = checkDocx(docx, {file: 'a.docx', today: '2026-11-22'})
  if ('error' in result) throw new Error(result.error.en)
  return result.diagnostics.map(({code, spot, message}) => `${code} ${spot && spotWords(spot).vi}: ${message.vi}`)
}

/** A seed as a clerk would have it in Word: a paragraph a line, its stars as bold type. */
function seedDocx(number: string): Buffer {
  const name = readdirSync(seed).find(each => each.startsWith(number) && each.endsWith('.txt'))!
  const lines = readFileSync(new URL(name, seed), 'utf8').normalize('NFC').split(/\r?\n/)
  const runs = (line: string) => line.split('**').map((text, at) => run(text, at % 2 === 1 ? '<w:b/>' : ''))
  return makeDocx(lines.map(line => paragraph(runs(line).join('') || run(''))).join(''))
}
