import {resolve} from 'node:path'
import type {DataBook} from '../../core/data/book.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {type Call, defineCommand, textOption} from '../command.ts'
import {badChange, noFile, noName, noNameGiven} from '../impact-errors.ts'

export default defineCommand({
  name: 'impact',
  usage: 'NAME[=VALUE] | data/FILE',
  summary: {
    vi: 'số liệu này đổi thì những chỗ nào trong văn bản đổi theo',
    en: 'which places of papers a change of data touches'
  },
  details: () => ({
    vi: 'Chỉ ghi tên: những chỗ đang dùng số liệu ấy. Ghi thêm =giá_trị, hoặc --with: từng chỗ với chữ cũ và chữ mới; tệp không bị sửa.\nVí dụ: vanthu impact thon.tong=22\n       vanthu impact \'where(thon, ten == "Pá Hin").ho=121\'\n       vanthu impact data/thon.csv --with thon-moi.csv',
    en: 'A bare name: the places that use these data. With =VALUE, or --with: each place with its words before and after; no file is written.\nExamples: vanthu impact thon.tong=22\n          vanthu impact \'where(thon, ten == "Pá Hin").ho=121\'\n          vanthu impact data/thon.csv --with new.csv'
  }),
  options: {
    with: {
      type: 'string',
      value: 'NEWFILE',
      description: {vi: 'tệp mới thay cho data/FILE', en: 'a new file in place of data/FILE'}
    }
  },
  async run(call) {
    const [written, ...others] = call.args
    if (written === undefined || others.length > 0) throw noNameGiven()
    const {readWorkspace} = await import('../../workspace/workspace.ts')
    const workspace = await readWorkspace(call.root)
    const {refuseSecretPapers} = await import('../secret-papers.ts')
    refuseSecretPapers(workspace, call)
    const newFile = textOption(call, 'with')
    if (newFile !== undefined) await reportFile(call, workspace, written, newFile)
    else await reportName(call, workspace, written)
    return 0
  }
})

// --- internal ---

async function reportFile(call: Call, workspace: Workspace, written: string, newFile: string): Promise<void> {
  const {readData} = await import('../../workspace/read-data.ts')
  const {checkData} = await import('../../workspace/check-workspace.ts')
  const file = dataFiles(workspace.data.book).find(known => known === written.replace(/^\.\//, ''))
  if (file === undefined) throw noFile(written, dataFiles(workspace.data.book))
  const {data, faults, texts} = await readData(call.root, new Map([[file, resolve(call.cwd, newFile)]]))
  const after = {...workspace, data, faults, sources: new Map([...workspace.sources, ...texts])}
  const known = new Set(checkData(workspace).map(found => JSON.stringify(found)))
  const diagnostics = checkData(after).filter(found => !known.has(JSON.stringify(found)))
  const {reportChange} = await import('../impact-output.ts')
  await reportChange(call, workspace, data.book, {diagnostics, sources: after.sources})
}

async function reportName(call: Call, workspace: Workspace, written: string): Promise<void> {
  const {changeData} = await import('../../core/impact/change-data.ts')
  const {findDataName} = await import('../../core/impact/data-name.ts')
  const {reportChange, reportUses} = await import('../impact-output.ts')
  const {book} = workspace.data
  const [, name, value] = /^(.*[^=!<>])=([^=].*)$/s.exec(written) ?? []
  const whole = findDataName(written, book)
  if (whole.ok || name === undefined || value === undefined) {
    if (!whole.ok) throw noName(written, whole.problem)
    await reportUses(call, workspace, whole.name)
    return
  }
  const changed = changeData(book, name, value)
  if (!changed.ok) throw badChange(name, value, changed.problem)
  await reportChange(call, workspace, changed.book)
}

function dataFiles({factsFiles, tables}: DataBook): string[] {
  return [...factsFiles.values(), ...tables.values()].map(({file}) => file).sort()
}
