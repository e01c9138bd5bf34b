import type {Message} from '../../core/diagnostic.ts'

/** The machine has no browser that can print; `hint` says what to do about it. */
export class BrowserNotFound extends Error {
  readonly hint: Message

  constructor(message: string, hint: Message = installHint, cause?: unknown) {
    super(message, {cause})
    this.name = 'BrowserNotFound'
    this.hint = hint
  }
}

/** What helps on a machine that has no browser at all. */
export const installHint: Message = {
  vi: 'Cài Chrome, Edge hoặc Chromium, hoặc đặt biến VANTHU_BROWSER bằng đường dẫn của trình duyệt.',
  en: 'Install Chrome, Edge or Chromium, or set VANTHU_BROWSER to the path of a browser.'
}

/** What helps where a program was found that does not start as a browser. */
export function startHint(path: string): Message {
  return {
    vi: `${path} không khởi động được; đặt biến VANTHU_BROWSER bằng đường dẫn của Chrome, Edge hoặc Chromium.`,
    en: `${path} did not start; set VANTHU_BROWSER to the path of Chrome, Edge or Chromium.`
  }
}

/** What helps where `VANTHU_BROWSER` names a file that is not there. */
export const variableHint: Message = {
  vi: 'Sửa hoặc bỏ biến VANTHU_BROWSER: tệp mà biến này chỉ tới không có.',
  en: 'Correct or unset VANTHU_BROWSER: the file that it names does not exist.'
}
