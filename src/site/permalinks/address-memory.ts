import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'
import {type Audience, audiences} from '../../core/model/access-level.ts'
import {WorkspaceError} from '../../workspace/workspace-error.ts'
import {writeFileAtomically} from '../../workspace/write-file.ts'

const rememberedSchema = z.strictObject({
  marks: z.array(z.string()),
  /** the paper that the address led to last, where it stood elsewhere */
  now: z.string().optional()
})

/** Every id that ever had an address on an audience's site, and by what its paper is known. */
export type AddressMemory = Record<string, z.infer<typeof rememberedSchema>>

/** What a workspace remembers: unlike the cache it must not be dropped, and an audience's site never learns from another's. */
export async function readAddressMemory(root: string, audience: Audience): Promise<AddressMemory> {
  return (await readMemories(root))[audience] ?? {}
}

/** Remember the addresses of an audience's site, once they are published. */
export async function keepAddressMemory(root: string, audience: Audience, memory: AddressMemory): Promise<void> {
  const memories = await readMemories(root)
  const text = JSON.stringify({...memories, [audience]: sorted(memory)})
  // One line a paper: the file may be kept with the workspace, and then people see what changed.
  const lines = text.replaceAll('},"', '},\n"')
  if (lines !== (await readFile(fileOf(root), 'utf8').catch(() => ''))) await writeFileAtomically(fileOf(root), lines)
}

// --- internal ---

const memoriesSchema = z.partialRecord(z.enum(audiences), z.record(z.string(), rememberedSchema))

function fileOf(root: string): string {
  return join(root, '.vanthu', 'permalinks.json')
}

async function readMemories(root: string): Promise<z.infer<typeof memoriesSchema>> {
  const text = await readFile(fileOf(root), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  try {
    return memoriesSchema.parse(JSON.parse(text))
  } catch {
    throw damaged(fileOf(root))
  }
}

function sorted(memory: AddressMemory): AddressMemory {
  return Object.fromEntries(Object.entries(memory).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** To go on without it would break old links for ever, and nobody would hear of it. */
function damaged(file: string): WorkspaceError {
  return new WorkspaceError(
    {vi: `${file} bị hỏng`, en: `${file} is damaged`},
    {
      vi: 'Tệp này giữ địa chỉ cũ của văn bản: lấy lại bản sao lưu; xoá đi thì địa chỉ cũ chưa ghi trong formerIds sẽ mất.',
      en: 'It holds the former addresses of papers: bring back a copy; if it is deleted, those that no formerIds names are lost.'
    }
  )
}
