import type {ListedPaper} from '../../search/found-papers.ts'

/** A paper as its fragment holds it: its own words, and what a result shows beside them. */
export interface PaperText {
  url: string
  content: string
  meta: {type: string; code: string; subject: string; organ: string; preamble: string}
}

/** The text of a paper that was found; each is loaded once. */
export function readText(folder: URL, {part, mark}: ListedPaper): Promise<PaperText> {
  const file = new URL(`${part}/fragment/${mark}.pf_fragment`, folder)
  const text = texts.get(file.href) ?? loadText(file)
  texts.set(file.href, text)
  text.catch(() => texts.delete(file.href))
  return text
}

// --- internal ---

const texts = new Map<string, Promise<PaperText>>()
const signature = 'pagefind_dcd'

async function loadText(file: URL): Promise<PaperText> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file.pathname}: ${response.status}`)
  const text = await inflated(new Uint8Array(await response.arrayBuffer()))
  return JSON.parse(text.slice(signature.length))
}

/** A server may have unpacked it on its way. */
function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const blob = new Blob([bytes])
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return blob.text()
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
