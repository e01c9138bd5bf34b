import {join, relative} from 'node:path'
import {closestName} from '../../core/markdown/closest-name.ts'
import {scaffold} from '../../core/model/scaffold.ts'
import {documentTypes, findType} from '../../core/model/types/index.ts'
import {slugOf} from '../../core/vietnamese/fold.ts'
import {CliError} from '../cli-error.ts'
import {defineCommand, textOption} from '../command.ts'

export default defineCommand({
  name: 'new',
  usage: 'TYPE',
  summary: {vi: 'tạo văn bản mới có sẵn các mục cần điền', en: 'start a paper: a scaffold with comments'},
  details: {
    vi: `Loại văn bản: ${documentTypes.map(({slug}) => slug).join(', ')}\nVí dụ: vanthu new bao-cao --organ dang-uy-xa --subject "Kết quả công tác quý III"`,
    en: `Types: ${documentTypes.map(({slug}) => slug).join(', ')}\nExample: vanthu new bao-cao --organ dang-uy-xa --subject "Kết quả công tác quý III"`
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
    const {writeNewFile} = await import('../../workspace/write-file.ts')
    const slug = call.args[0]
    const type = slug === undefined ? undefined : findType(slug)
    if (!type) throw unknownType(slug)
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

function unknownType(slug: string | undefined): CliError {
  const slugs = documentTypes.map(type => type.slug)
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
