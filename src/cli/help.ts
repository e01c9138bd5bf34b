import type {Lang} from '../core/diagnostic.ts'
import type {Command, OptionSpec} from './command.ts'
import {globalOptions} from './global-options.ts'

const words = {
  usage: {vi: 'Cách dùng', en: 'Usage'},
  commands: {vi: 'Lệnh', en: 'Commands'},
  options: {vi: 'Tuỳ chọn', en: 'Options'},
  everywhere: {vi: 'Tuỳ chọn chung', en: 'Options of every command'},
  status: {
    vi: 'Trạng thái thoát: 0 không có lỗi, 1 có lỗi trong văn bản, 2 không chạy được.',
    en: 'Exit status: 0 clean, 1 findings of severity error, 2 could not run.'
  },
  more: {vi: 'Xem thêm: vanthu <lệnh> --help', en: 'More: vanthu <command> --help'},
  purpose: {
    vi: 'vanthu: soạn, kiểm tra, in và lưu văn bản hành chính từ MDX và dữ liệu có kiểu.',
    en: 'vanthu: draft, check, print and keep official papers, from MDX and typed data.'
  }
} as const

/** The help of the whole program, from the commands' table. */
export function programHelp(commands: readonly Command[], lang: Lang): string {
  const rows = commands.map(({name, usage, summary}): [string, string] => [`${name} ${usage}`.trim(), summary[lang]])
  return [
    words.purpose[lang],
    '',
    `${words.usage[lang]}: vanthu <command> [--root DIR] [--lang vi|en] [--json] [--quiet]`,
    '',
    `${words.commands[lang]}:`,
    ...table(rows),
    '',
    `${words.everywhere[lang]}:`,
    ...table(optionRows(globalOptions, lang)),
    '',
    words.status[lang],
    words.more[lang],
    ''
  ].join('\n')
}

/** The help of one command, from the table that parses it. */
export async function commandHelp(command: Command, lang: Lang): Promise<string> {
  const own = optionRows(command.options, lang)
  return [
    command.summary[lang],
    '',
    `${words.usage[lang]}: vanthu ${command.name} ${command.usage}`.trimEnd(),
    '',
    ...(own.length > 0 ? [`${words.options[lang]}:`, ...table(own), ''] : []),
    `${words.everywhere[lang]}:`,
    ...table(optionRows(globalOptions, lang)),
    ...(command.details ? ['', (await command.details())[lang]] : []),
    '',
    words.status[lang],
    ''
  ].join('\n')
}

// --- internal ---

function optionRows(options: Readonly<Record<string, OptionSpec>>, lang: Lang): [string, string][] {
  return Object.entries(options).map(([name, {short, value, description, default: initial}]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    `${description[lang]}${typeof initial === 'string' ? ` [${initial}]` : ''}`
  ])
}

function table(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
