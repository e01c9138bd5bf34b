import type {Message} from '../core/diagnostic.ts'
import type {Document} from '../core/model/document.ts'
import type {WordPaper} from './paper.ts'

/** What an export takes: the paper as it was read, and what lies outside of it. */
export interface ExportSource {
  document: Document
  /** SHA-256 of its text */
  contentHash: string
  /** the hand-written sheets of the paper */
  paperCss: () => Promise<string>
  /** false: a .docx or .odt does not carry the source that a later update starts from */
  withSource?: boolean
}

/** A format that vanthu writes itself; its packages are loaded when it is asked for. */
export interface ExportFormat {
  /** as `--to` takes it, and the ending of its files */
  name: string
  title: Message
  write: (source: ExportSource) => Promise<Uint8Array | string>
}

/** All formats of our own; every other one goes through pandoc. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'docx',
    title: {vi: 'Word, sửa tiếp được', en: 'Word, to be edited further'},
    write: async source => {
      const {writeDocx} = await import('./docx/write-docx.ts')
      return writeDocx(await plan(source), source.document.profile)
    }
  },
  {
    name: 'odt',
    title: {vi: 'LibreOffice', en: 'LibreOffice'},
    write: async source => {
      const {writeOdt} = await import('./odt/write-odt.ts')
      return writeOdt(await plan(source), source.document.profile)
    }
  },
  {
    name: 'json',
    title: {vi: 'dữ liệu có kiểu và cây văn bản', en: 'typed front matter and the official tree'},
    write: async ({document, contentHash}) => {
      const {writeJson} = await import('./plain/write-json.ts')
      return writeJson(document, contentHash)
    }
  },
  {
    name: 'md',
    title: {vi: 'Markdown thuần', en: 'plain Markdown'},
    write: async source => {
      const {writeMarkdown} = await import('./plain/write-markdown.ts')
      return writeMarkdown(await plan(source))
    }
  },
  {
    name: 'html',
    title: {vi: 'một tệp HTML tự đủ', en: 'one HTML file'},
    write: async ({document, paperCss}) => {
      const {writeHtml} = await import('./plain/write-html.ts')
      return writeHtml(document, await paperCss())
    }
  },
  {
    name: 'txt',
    title: {vi: 'văn bản thuần', en: 'plain text'},
    write: async source => {
      const {writeText} = await import('./plain/write-text.ts')
      return writeText(await plan(source))
    }
  }
]

// --- internal ---

async function plan({document, contentHash, withSource}: ExportSource): Promise<WordPaper> {
  const {planPaper} = await import('./plan/plan-paper.ts')
  return planPaper(document, contentHash, {withSource})
}
