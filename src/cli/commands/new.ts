import {join, relative} from 'node:path'
import {closestName} from '../../core/markdown/closest-name.ts'
import {CliError} from '../cli-error.ts'
import {defineCommand, textOption} from '../command.ts'

export default defineCommand({
  name: 'new',
  usage: 'TYPE',
  summary: {vi: 'tạo văn bản mới có sẵn các mục cần điền', en: 'start a paper: a scaffold with comments'},
  async details() {
    const slugs = (await typeSlugs()).join(', ')
    const example = 'vanthu new bao-cao --organ dang-uy-xa --subject "Kết quả công tác quý III"'
    return {vi: `Loại văn bản: ${slugs}\nVí dụ: ${example}`, en: `Types: ${slugs}\nExample: ${example}`}
  },
  options: {
    organ: {
      type: 'string',
      value: 'KEY',
      description: {vi: 'mã cơ quan trong data/organs.yaml', en: 'key of the organ in data/organs.yaml'}
    },
    subject: {type: 'string', value: 'TEXT', description: {vi: 'trích yếu', en: 'subject'}},
    force: {type: 'boolean', description: {vi: 'ghi đè tệp đã có', en: 'replace an existing file'}}
  },
  async run(call) {
    const {scaffold} = await import('../../core/model/scaffold.ts')
    const {findType} = await import('../../core/model/types/index.ts')
    const {slugOf} = await import('../../core/vietnamese/fold.ts')
    const {writeNewFile} = await import('../../workspace/write-file.ts')
    const slug = call.args[0]
    const type = slug === undefined ? undefined : findType(slug)
    if (!type) throw unknownType(slug, await typeSlugs())
    const organ = textOption(call, 'organ')
    const subject = textOption(call, 'subject')
    const name = [type.slug, subject && slugOf(subject).slice(0, 60)].filter(Boolean).join('-')
    const path = join(call.root, 'content', 'du-thao', `${name}.mdx`)
    await writeNewFile(path, scaffold(type, {organ, subject}), {force: call.options.force === true})
    call.io.out(`${relative(call.cwd, path)}\n`)
    return 0
  }
})

// --- internal ---

async function typeSlugs(): Promise<string[]> {
  const {documentTypes} = await import('../../core/model/types/index.ts')
  return documentTypes.map(({slug}) => slug)
}

function unknownType(slug: string | undefined, slugs: string[]): CliError {
  const meant = slug && closestName(slug, slugs)
  return new CliError(
    slug === undefined
      ? {vi: 'Thiếu loại văn bản', en: 'The type of the paper is missing'}
      : {vi: `Không có loại văn bản “${slug}”`, en: `Unknown type "${slug}"`},
    {
      hint: meant
        ? {vi: `Có phải “${meant}”?`, en: `Did you mean "${meant}"?`}
        : {vi: `Chọn: ${slugs.join(', ')}`, en: `Choose: ${slugs.join(', ')}`}
    }
  )
}
