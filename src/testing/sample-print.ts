import type {PrintJob, PrintSection} from '../print/job.ts'

const words =
  'đảng bộ xã tiếp tục lãnh đạo thực hiện nghị quyết phát triển kinh tế xã hội bảo đảm quốc phòng an ninh xây dựng nông thôn mới nâng cao đời sống nhân dân giảm nghèo bền vững chuyển đổi số cải cách hành chính'.split(
    ' '
  )

/** Vietnamese filler: the same `count` words for the same seed. */
export function filler(count: number, seed = 1): string {
  let state = seed
  const picked = Array.from({length: count}, () => {
    state = (state * 48271) % 2147483647
    return words[state % words.length] ?? ''
  })
  const text = picked.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A sheet of a paper in the manner of the law, for the tests of this room; real ones come from the profiles. */
export function sampleCss(orientation: PrintSection['orientation'] = 'portrait'): string {
  return `
  @page { size: A4 ${orientation}; margin: 20mm 15mm 20mm 30mm;
    @top-center { content: counter(page); font: 14pt "Times New Roman"; vertical-align: middle }
    @footnote { border-top: 0.5pt solid black; padding-top: 3pt; margin-top: 6pt } }
  @page:first { @top-center { content: none } }
  html, body { margin: 0; font: 14pt/18pt "Times New Roman"; text-align: justify }
  p { margin: 0 0 6pt; text-indent: 10mm }
  h2 { font-size: 14pt; margin: 6pt 0; text-align: center }
  h3 { font-size: 14pt; margin: 6pt 0 6pt 10mm }
  table { border-collapse: collapse; width: 100%; margin-bottom: 6pt }
  th, td { border: 0.5pt solid black; padding: 2pt 4pt; text-align: left }
  .footnote { float: footnote; font-size: 11pt; line-height: 13pt; text-align: justify }
  .footnote::footnote-call { content: counter(footnote); font-size: 9pt; vertical-align: super; line-height: 0 }
  .footnote::footnote-marker { content: counter(footnote-marker) ". " }
  .closing { display: grid; grid-template-columns: 70mm 1fr; margin-top: 12pt; break-inside: avoid }
  .closing p { text-indent: 0; text-align: center; margin: 0 }
  .signature .gap { height: 30mm }`
}

/** The block at the end of a paper: recipients beside the signature. */
export const sampleClosing = `<div class="closing" data-line="900">
  <div class="recipients"><p>Nơi nhận:</p><p>- Như trên;</p><p>- Lưu VT.</p></div>
  <div class="signature"><p><b>T/M BAN THƯỜNG VỤ</b></p><p>BÍ THƯ</p><div class="gap"></div><p><b>Nguyễn Văn A</b></p></div>
</div>`

/** Paragraphs with source lines from `first` on. */
export function paragraphs(count: number, wordsEach = 90, first = 10): string {
  return Array.from({length: count}, (_, i) => `<p data-line="${first + i}">${filler(wordsEach, i + 1)}</p>`).join('\n')
}

/** A job of some sections of HTML. */
export function sampleJob(...sections: (string | PrintSection)[]): PrintJob {
  return {
    id: 'mau',
    sections: sections.map(part =>
      typeof part === 'string' ? {html: part, css: sampleCss(), orientation: 'portrait'} : part
    ),
    metadata: {
      title: 'Nghị quyết về thực hiện nhiệm vụ',
      author: 'Đảng uỷ xã Bình Lư',
      subject: 'Số 12-NQ/ĐU',
      keywords: ['nghị quyết', 'nhiệm vụ'],
      language: 'vi-VN',
      date: '2026-06-15'
    }
  }
}
