/** A file of a tar archive. */
export interface TarFile {
  name: string
  mode: number
  data: Uint8Array
}

const block = 512

/** The plain files of a ustar archive; throws where one would leave the folder that it is unpacked into. */
export function untar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = []
  for (let start = 0; start + block <= archive.length && archive[start] !== 0; ) {
    const head = archive.subarray(start, start + block)
    const size = octal(head, 124, 12)
    const name = [field(head, 345, 155), field(head, 0, 100)].filter(Boolean).join('/')
    if (name.startsWith('/') || name.split('/').includes('..')) throw new Error(`unsafe name in archive: ${name}`)
    const data = archive.subarray(start + block, start + block + size)
    const isFile = ['0', ''].includes(field(head, 156, 1))
    if (isFile) files.push({name, mode: octal(head, 100, 8), data})
    start += block + Math.ceil(size / block) * block
  }
  return files
}

// --- internal ---

function field(head: Uint8Array, start: number, length: number): string {
  const bytes = head.subarray(start, start + length)
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

function octal(head: Uint8Array, start: number, length: number): number {
  return Number.parseInt(field(head, start, length).trim() || '0', 8)
}
