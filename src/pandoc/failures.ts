import type {Message} from '../core/diagnostic.ts'
import type {PassedOver} from './pandoc.ts'
import {PandocError} from './pandoc-error.ts'
import type {PandocLimits} from './pandoc-limits.ts'

/** What to do on a machine without pandoc. */
export const installHint: Message = {
  vi: 'Cài bằng “npm i pandoc-wasm”, hoặc cài pandoc 3.9 trở lên.',
  en: 'Install it with "npm i pandoc-wasm", or install pandoc 3.9 or later.'
}

/** Why the machine's own pandoc is not used. */
export function passedOverText({version, reason}: Pick<PassedOver, 'version' | 'reason'>): Message {
  return reason === 'too-old'
    ? {
        vi: `pandoc ${version} trên máy đã quá cũ (cần 3.9 trở lên)`,
        en: `pandoc ${version} of this machine is too old (3.9 or later is needed)`
      }
    : {
        vi: `pandoc ${version} trên máy để dữ liệu ở tệp ngoài, không chạy được trong hộp cát`,
        en: `pandoc ${version} of this machine keeps its data in files and does not run in its sandbox`
      }
}

/** Neither engine can be used. */
export function noPandoc(passedOver?: PassedOver): PandocError {
  const nothing = {vi: 'Máy này chưa có pandoc', en: 'No pandoc on this machine'}
  return new PandocError(passedOver ? passedOverText(passedOver) : nothing, installHint)
}

/** The engine is there and does not start. */
export function brokenPandoc(cause: unknown): PandocError {
  const reason = firstLine(cause instanceof Error ? cause.message : String(cause))
  return new PandocError(
    {vi: `pandoc không khởi động được: ${reason}`, en: `pandoc does not start: ${reason}`},
    installHint,
    cause
  )
}

/** Pandoc itself says no: its first line is the reason. */
export function conversionFailed(complaint: string): PandocError {
  const reason = firstLine(complaint.replace(/^(ERROR: |\S*pandoc(\.exe)?: )/, '')) || '?'
  return new PandocError({
    vi: `pandoc không chuyển được tệp: ${reason}`,
    en: `pandoc cannot convert the file: ${reason}`
  })
}

/** The input is larger than any paper. */
export function inputTooLarge({input}: PandocLimits): PandocError {
  const megabytes = Math.floor(input / 1e6)
  return new PandocError({
    vi: `Tệp lớn hơn ${megabytes} MB, pandoc không nhận`,
    en: `The file is larger than ${megabytes} MB, pandoc does not take it`
  })
}

/** The conversion was ended because it would not end by itself; the limit in ms. */
export function tookTooLong(time: number): PandocError {
  const seconds = time / 1000
  return new PandocError({
    vi: `pandoc chạy quá ${seconds} giây, đã dừng`,
    en: `pandoc ran for more than ${seconds} seconds and was stopped`
  })
}

/** The conversion was ended because it took the machine's memory. */
export function tookTooMuch({memory}: PandocLimits): PandocError {
  const megabytes = Math.round(memory / 1e6)
  return new PandocError({
    vi: `pandoc dùng quá ${megabytes} MB bộ nhớ, đã dừng`,
    en: `pandoc used more than ${megabytes} MB of memory and was stopped`
  })
}

/** Somebody closed the bridge while a conversion was waiting. */
export function bridgeClosed(): PandocError {
  return new PandocError({vi: 'Cầu nối pandoc đã đóng', en: 'The pandoc bridge is closed'})
}

// --- internal ---

/** e.g. `Error at "input" (line 3, column 1): unexpected "}"`: a line that ends in a colon is explained by the next one. */
function firstLine(text: string): string {
  const lines = text.trim().split(/\s*\n\s*/)
  const end = lines.findIndex(line => !line.endsWith(':'))
  return lines
    .slice(0, end < 0 ? 1 : end + 1)
    .join(' ')
    .slice(0, 300)
}
