import type {z} from 'zod'
import type {DocumentType} from './document-type.ts'
import {type FrontMatterField, frontMatterSchema} from './front-matter.ts'

/** What is known when a paper is started. */
export interface ScaffoldValues {
  organ?: string
  subject?: string
}

/** A new draft: the fields a clerk fills in, each with its title as a comment, and a first heading. */
export function scaffold(type: DocumentType, {organ, subject}: ScaffoldValues): string {
  const letter = type.layout === 'letter'
  const addressed = letter || type.party?.addressees !== undefined || type.state?.addressees !== undefined
  const rows: [FrontMatterField, string | undefined][] = [
    ['type', type.slug],
    ['organ', organ],
    ['subject', subject === undefined ? undefined : JSON.stringify(subject)],
    ...(addressed ? ([['to', undefined]] as [FrontMatterField, undefined][]) : []),
    ['codeNumber', undefined],
    ['issuedDate', undefined],
    ['recipients', undefined],
    ['archive', undefined],
    ['signer', undefined],
    ['topics', undefined]
  ]
  return [
    '---',
    ...rows.flatMap(([name, value]) => [
      `# ${title(name)}`,
      `${value === undefined ? '# ' : ''}${name}: ${value ?? example(name)}`
    ]),
    '---',
    ...body(type),
    ''
  ].join('\n')
}

// --- internal ---

/** Shapes only: a value left by mistake must not look like a true one. */
const examples: Partial<Record<FrontMatterField, string>> = {
  organ: 'ma-co-quan',
  subject: '"Về việc …"',
  to: '[Nơi thứ nhất, Nơi thứ hai]',
  codeNumber: '1',
  issuedDate: '2026-01-31',
  recipients: '["Như trên", "Nơi nhận (b/c)"]',
  archive: 'VT',
  signer: '{authority: QUYỀN HẠN, position: CHỨC VỤ, fullName: Họ và tên}',
  topics: '[chủ đề]'
}

function example(name: FrontMatterField): string {
  return examples[name] ?? ''
}

function title(name: FrontMatterField): string {
  const schema: z.ZodType = frontMatterSchema.shape[name]
  const meta = schema.meta() ?? innerMeta(schema)
  return `${meta?.title ?? name}: ${meta?.description ?? ''}`
}

/** An optional field keeps its words on the schema inside. */
function innerMeta(schema: z.ZodType): {title?: string; description?: string} | undefined {
  return 'unwrap' in schema && typeof schema.unwrap === 'function' ? schema.unwrap().meta() : undefined
}

function body(type: DocumentType): string[] {
  if (type.layout === 'letter') return ['', 'Nội dung công văn.']
  if (type.numbering === 'articles')
    return ['', '## Tên điều thứ nhất', '', 'Nội dung.', '', '## Tên điều thứ hai', '', 'Nội dung.']
  return [
    '',
    '## Tên mục thứ nhất',
    '',
    'Nội dung.',
    '',
    '### Tên tiểu mục',
    '',
    '- Ý thứ nhất;',
    '- Ý thứ hai.',
    '',
    '## Tên mục thứ hai',
    '',
    'Nội dung.'
  ]
}
