import {WorkspaceError} from '../../workspace/workspace-error.ts'

/** A build of the pages that failed, with the last lines of its log. */
export function buildFailure(log: string[]): WorkspaceError {
  const text = log.join(' | ')
  return new WorkspaceError(
    {vi: `Không tạo được trang: ${text}`, en: `The site could not be built: ${text}`},
    {
      vi: 'Đây có thể là lỗi của vanthu; gửi dòng này cho người quản trị.',
      en: 'This may be a fault of vanthu; send this line to its maintainers.'
    }
  )
}

/** An error of a call to the disk. */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException & {code: string} {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** The same in one line. */
export function diskFailure(path: string, code: string): WorkspaceError {
  return new WorkspaceError(
    {vi: `Không ghi được ${path} (${code})`, en: `Cannot write ${path} (${code})`},
    {vi: 'Kiểm tra dung lượng và quyền ghi của thư mục.', en: 'Check the free space and the permissions of the folder.'}
  )
}
