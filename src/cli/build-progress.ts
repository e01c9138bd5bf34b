import type {Message} from '../core/diagnostic.ts'
import type {BuildStep} from '../site/build/build-site.ts'
import type {Call} from './command.ts'

/** Shows on a terminal what a build is doing; nothing where nobody watches. */
export function showBuildStep({io, quiet, lang}: Call): (step: BuildStep, done: number, total: number) => void {
  if (!io.watched || quiet) return () => {}
  return (step, done, total) => {
    const last = step === 'publish' && done === total
    io.err(last ? '\r\u001B[K' : `\r\u001B[K${words[step][lang]} ${total > 1 ? `${done}/${total}` : ''}`)
  }
}

// --- internal ---

const words: Record<BuildStep, Message> = {
  read: {vi: 'Đọc văn bản', en: 'Reading papers'},
  pages: {vi: 'Tạo trang và chỉ mục tìm kiếm', en: 'Making pages and the search index'},
  publish: {vi: 'Đưa ra thư mục kết quả', en: 'Publishing'}
}
