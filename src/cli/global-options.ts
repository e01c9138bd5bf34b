import type {OptionSpec} from './command.ts'

/** Options of every command. */
export const globalOptions = {
  root: {
    type: 'string',
    value: 'DIR',
    description: {
      vi: 'thư mục có content/ và data/ (mặc định: thư mục này)',
      en: 'folder with content/ and data/ (default: this folder)'
    }
  },
  lang: {
    type: 'string',
    value: 'vi|en',
    choices: ['vi', 'en'],
    default: 'vi',
    description: {vi: 'ngôn ngữ của thông báo', en: 'language of messages and help'}
  },
  json: {type: 'boolean', description: {vi: 'kết quả dạng JSON', en: 'results as JSON'}},
  quiet: {type: 'boolean', short: 'q', description: {vi: 'không in tiến độ', en: 'no progress'}},
  help: {type: 'boolean', short: 'h', description: {vi: 'trợ giúp', en: 'help'}}
} as const satisfies Record<string, OptionSpec>
