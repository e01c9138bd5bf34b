import type {Message} from '../../core/diagnostic.ts'
import {refusals} from '../refusals.ts'

/** Why the form of a file is not measured, and what to do; nothing for a Word file or for what is no paper of another program. */
export function refusedFormat(name: string): Message | undefined {
  const extension = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? ''
  return reasons.get(extension)
}

/** Whether the name is one of a Word file that is read as it is. */
export function isWordFile(name: string): boolean {
  return /\.(?:docx|docm|dotx)$/i.test(name)
}

// --- internal ---

const saveAs = (extension: string): Message => ({
  vi: `Thể thức chỉ đo được ở tệp Word; hãy mở tệp ${extension} bằng Word hoặc LibreOffice rồi lưu thành .docx`,
  en: `Form is measured in Word files only; open the ${extension} file in Word or LibreOffice and save it as .docx`
})

const reasons: ReadonlyMap<string, Message> = new Map([
  ['.doc', refusals.oldWord],
  ['.pdf', refusals.pdf],
  ...['.odt', '.rtf', '.wps', '.html', '.htm', '.txt', '.epub'].map(each => [each, saveAs(each)] as const)
])
