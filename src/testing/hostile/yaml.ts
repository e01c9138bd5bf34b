import {fill, front, type HostileCase, many, paper} from './hostile-case.ts'

const laughs = many(
  9,
  index =>
    `k${index}: &k${index} [${Array(9)
      .fill(index ? `*k${index - 1}` : 'ha')
      .join(', ')}]\n`
)

/** Front matter that is no YAML, or YAML of the dangerous kind. */
export const yaml: HostileCase[] = [
  front('a tab as indent', 'signer:\n\tfullName: A', 'error META001'),
  front('a quote that is never closed', 'type: bao-cao\nsubject: "Kết quả', 'error META001'),
  front('a bracket that is never closed', 'type: bao-cao\nto: [A, B', 'error META001'),
  front('a colon inside a value', 'type: bao-cao\nsubject: Kết quả: quý I', 'error META001'),
  front('a key that stands twice', 'type: bao-cao\ntype: ke-hoach', 'error META001'),
  front('a key that stands twice, below', 'type: bao-cao\nsigner: {fullName: A, fullName: B}', 'error META001'),
  front('an alias without a target', 'type: *a', 'error META001'),
  front('an alias inside its own list', 'type: bao-cao\nto: &a [B, *a]', 'error META001'),
  front('an alias inside its own map', 'type: bao-cao\nsigner: &a {fullName: *a}', 'error META001'),
  front('a billion laughs', `type: bao-cao\n${laughs}`, 'error META001'),
  front('many aliases of one value', `type: bao-cao\ntopics: &a [A]\nto: [${fill('*a, ', 4000)}]`, 'error META001'),
  front('merge keys', 'x: &a {type: bao-cao}\n<<: *a', 'error META003 META005'),
  front('the tag of a function', 'type: !!js/function "function () {}"', 'error META001'),
  front('the tag of another language', 'type: !!python/object/apply:os.system ["exit 3"]', 'error META001'),
  front(
    'tags of bytes, dates and sets',
    'type: !!binary YQ==\nissuedDate: !!timestamp 2026-06-15\ntopics: !!set {a}',
    'error META001'
  ),
  front('a directive', '%YAML 9.9', 'error META001'),
  front('a list as a key', '? [type, subject]\n: bao-cao', 'error META001'),
  front('a list', '- type\n- bao-cao', 'error META004 META005'),
  front('a sentence', 'Kết quả quý I', 'error META004 META005'),
  front('a no-break space after the colon', 'type:\u00A0bao-cao', 'error META004 META005'),
  front('nothing but a comment', '# type: bao-cao', 'error META005'),
  front('a key of 5,000 letters', `${fill('k', 5000)}: a`, 'error META001'),
  front('lists 5,000 deep', `type: bao-cao\nto: ${'- '.repeat(5000)}a`, 'error META001'),
  front('brackets 5,000 deep', `type: bao-cao\nto: ${'['.repeat(5000)}`, 'error FILE003'),
  front(
    'maps 1,000 deep',
    many(1000, index => `${' '.repeat(index)}a:\n`),
    'error FILE004'
  ),
  front('half a surrogate pair, escaped', 'type: bao-cao\nsubject: "A\\uD800B"', 'error META001'),
  front('control signs, escaped', 'type: bao-cao\nsubject: "A\\x1B[31mB\\0"', 'error META001'),
  front('a turned direction, escaped', 'type: bao-cao\nsubject: "A\\u202EB"', 'error META001'),
  paper('two documents', '---\ntype: bao-cao\n...\ntype: ke-hoach\n---\n\nA.\n', 'error META001'),
  paper('no end', '---\ntype: bao-cao\n\nNội dung.\n', 'error MDX010 META002'),
  paper('an end with four dashes', '---\ntype: bao-cao\n----\n\nNội dung.\n', 'error MDX010 META002'),
  paper('a blank before the first dash', ' ---\ntype: bao-cao\n---\n\nNội dung.\n', 'error MDX010 META002'),
  paper('a line before the first dash', '\n---\ntype: bao-cao\n---\n\nNội dung.\n', 'error MDX010 META002')
]
