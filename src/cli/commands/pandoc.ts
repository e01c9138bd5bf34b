import type {Lang} from '../../core/diagnostic.ts'
import type {PandocFormats} from '../../pandoc/pandoc.ts'
import {CliError} from '../cli-error.ts'
import {defineCommand} from '../command.ts'
import {withPandoc} from '../with-pandoc.ts'

export default defineCommand({
  name: 'pandoc',
  usage: '--formats',
  summary: {
    vi: 'cho biết pandoc nào đang dùng và đọc, ghi được dạng nào',
    en: 'tell which pandoc is used and its formats'
  },
  details: () => ({
    vi: 'pandoc 3.9 trở lên có sẵn trên máy được dùng trước; nếu không có thì dùng bản đi kèm (pandoc-wasm).\nVí dụ: vanthu pandoc --formats --json',
    en: 'A pandoc 3.9 or later of the machine comes first, else the embedded one (pandoc-wasm).\nExample: vanthu pandoc --formats --json'
  }),
  options: {
    formats: {type: 'boolean', description: {vi: 'liệt kê các dạng đọc và ghi được', en: 'list the formats in and out'}}
  },
  async run(call) {
    if (!call.options.formats || call.args.length > 0)
      throw new CliError(
        {vi: 'Lệnh này cần --formats và không nhận gì khác', en: 'This command takes --formats and nothing else'},
        {hint: {vi: 'Ví dụ: vanthu pandoc --formats', en: 'Example: vanthu pandoc --formats'}}
      )
    const formats = await withPandoc(call, pandoc => pandoc.formats())
    call.io.out(call.json ? `${JSON.stringify(formats, null, 2)}\n` : await formatsText(formats, call.lang))
    return 0
  }
})

// --- internal ---

const words = {
  native: {vi: 'có sẵn trên máy', en: 'of this machine'},
  wasm: {vi: 'bản đi kèm', en: 'embedded'},
  input: {vi: 'Đọc được', en: 'Formats in'},
  output: {vi: 'Ghi được', en: 'Formats out'}
}

async function formatsText(
  {engine, place, version, input, output, passedOver}: PandocFormats,
  lang: Lang
): Promise<string> {
  const {passedOverText} = await import('../../pandoc/failures.ts')
  return [
    `pandoc ${version}, ${words[engine][lang]} (${place})`,
    ...(passedOver ? [passedOverText(passedOver)[lang]] : []),
    '',
    `${words.input[lang]} (${input.length}):`,
    ...lines(input),
    '',
    `${words.output[lang]} (${output.length}):`,
    ...lines(output),
    ''
  ].join('\n')
}

/** Names set like a paragraph of 80 letters. */
function lines(names: readonly string[]): string[] {
  return names
    .join(' ')
    .replace(/(.{1,78})(?: |$)/g, '  $1\n')
    .trimEnd()
    .split('\n')
}
