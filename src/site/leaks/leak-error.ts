import type {Message} from '../../core/diagnostic.ts'
import {WorkspaceError} from '../../workspace/workspace-error.ts'
import type {Leak, Secret} from './secret.ts'

/** A site was made and not published, since something stands in it that its audience may not see: findings, so exit status 1. */
export class LeakError extends WorkspaceError {
  override readonly lines: readonly Message[]
  override readonly exitCode = 1

  constructor(leaks: readonly Leak[]) {
    super(
      {
        vi: `Không công bố trang lưu trữ: ${leaks.length} chỗ còn lộ điều người xem không được xem`,
        en: `The site is not published: ${leaks.length} places tell what its readers may not see`
      },
      {
        vi: 'Tên còn để trần trong văn bản thì đặt vào <Redact>; nếu không thấy ở đâu, đây có thể là lỗi của vanthu: gửi các dòng này cho người quản trị.',
        en: 'Put a name that stands unmarked in a paper into <Redact>; if there is none, this may be a fault of vanthu: send these lines to its maintainers.'
      }
    )
    this.lines = leaks.map(leakLine)
  }
}

/** One leak as a line for people; it names the place and the mark, never what was found. */
export function leakLine({file, secret}: Leak): Message {
  if (!secret)
    return {vi: `${file}: không mở được tệp này để tìm`, en: `${file}: this file cannot be opened to be searched`}
  const place = secret.line === undefined ? secret.file : `${secret.file}:${secret.line}`
  const {vi, en} = words[secret.kind]
  return {vi: `${file}: ${vi} ${place}`, en: `${file}: ${en} ${place}`}
}

// --- internal ---

const words: Record<Secret['kind'], Message> = {
  name: {vi: 'còn tên được che ở', en: 'holds the name marked at'},
  subject: {vi: 'còn trích yếu của', en: 'holds the subject of'},
  code: {vi: 'còn số, ký hiệu của', en: 'holds the number and symbol of'},
  id: {vi: 'còn đường dẫn của', en: 'holds the path of'}
}
