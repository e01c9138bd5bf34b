import {defineTexts} from './texts.ts'

/** Guide and manual, rules and formats. */
export const manual = defineTexts({
  vi: {
    guide: {
      title: 'Hướng dẫn',
      description:
        'Cách soạn, kiểm tra, in, ban hành và lưu văn bản bằng vanthu; tra cứu thành phần, trường, công thức và lệnh.',
      lead: 'Người làm văn thư bắt đầu từ bài đầu tiên; phần tra cứu bên dưới lập từ chính mã nguồn, nên luôn đúng với bản đang dùng.',
      chapters: 'Từng bước',
      reference: 'Tra cứu',
      contents: 'Trong bài này',
      all: 'Tất cả bài hướng dẫn',
      next: 'Bài tiếp theo',
      language: ''
    },
    rules: {
      title: 'Quy tắc kiểm tra',
      description: 'Các quy tắc mà mỗi văn bản được kiểm tra trước khi in.',
      lead: 'Mỗi văn bản được kiểm tra theo các quy tắc dưới đây trước khi in. Mã của quy tắc không bao giờ thay đổi.',
      all: 'Tất cả quy tắc',
      code: 'Mã',
      message: 'Thông báo',
      severity: 'Mức độ',
      inDraft: (severity: string) => `trong dự thảo: ${severity.toLowerCase()}`,
      hint: 'Cách sửa',
      basis: 'Căn cứ',
      good: 'Ví dụ đúng',
      bad: 'Ví dụ sai',
      severities: {error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý'},
      place: (line: number, column: number) => `Dòng ${line}, cột ${column}`
    },
    profiles: {
      title: 'Thể thức',
      description: 'Kích thước, khoảng cách, mẫu chữ của từng thể thức, kèm điều khoản quy định.',
      lead: 'Mỗi văn bản được trình bày theo thể thức của hệ thống và của ngày ban hành. Mọi kích thước, khoảng cách và mẫu chữ đều dẫn đến điều khoản quy định.',
      table: 'Bảng thể thức',
      columns: {element: 'Thành phần', value: 'Giá trị', range: 'Được phép', clause: 'Căn cứ', mark: 'Độ chắc'},
      inForce: (from: string, until?: string) => (until ? `Áp dụng từ ${from} đến ${until}` : `Áp dụng từ ${from}`),
      marks: {
        C: 'đã đối chiếu hai nguồn',
        T: 'theo văn bản gốc',
        S: 'theo nguồn thứ hai',
        M: 'theo hiểu biết chung',
        P: 'theo thực tiễn, văn bản không quy định'
      }
    },
    fields: {
      name: 'Tên',
      meaning: 'Ý nghĩa',
      kind: 'Cách ghi',
      need: 'Bắt buộc',
      required: 'có',
      byDefault: (value: string) => `không; mặc định ${value}`,
      optional: 'không',
      kinds: {
        text: 'chữ',
        day: 'ngày, ví dụ 2026-06-15',
        whole: 'số nguyên',
        number: 'số',
        flag: 'true hoặc false',
        formula: 'công thức trong ngoặc nhọn',
        record: 'mục gồm các trường sau',
        listOf: (kind: string) => `danh sách ${kind}`,
        mapOf: (kind: string) => `từng mã: ${kind}`,
        or: ' hoặc '
      }
    },
    components: {
      title: 'Thành phần',
      description: 'Các thẻ được dùng trong văn bản ngoài Markdown: thuộc tính, ví dụ và kết quả.',
      lead: 'Ngoài Markdown, văn bản chỉ được dùng các thẻ dưới đây. Ví dụ lấy số liệu của một xã giả định.',
      places: {
        document: 'Đứng riêng, không nằm trong danh sách hay bảng.',
        block: 'Đứng như một đoạn.',
        inline: 'Đứng trong câu.'
      },
      none: 'Không có thuộc tính.',
      result: 'Kết quả'
    },
    frontMatter: {
      title: 'Thông tin đầu văn bản',
      description: 'Các trường ở đầu tệp, giữa hai dòng ba gạch nối.',
      lead: 'Các trường ở đầu tệp, giữa hai dòng ba gạch nối. Dự thảo được thiếu; văn bản ban hành thì phải đủ phần mà thể thức yêu cầu.',
      all: 'Các trường'
    },
    types: {
      title: 'Loại văn bản',
      description: 'Tên loại, mã dùng ở trường type, ký hiệu và cách đánh số mục.',
      lead: 'Mã ghi ở trường type và ở lệnh new; ký hiệu đứng trong số văn bản của từng hệ thống.',
      all: 'Các loại',
      columns: {
        label: 'Loại',
        slug: 'Mã',
        party: 'Ký hiệu (Đảng)',
        state: 'Ký hiệu (Nhà nước)',
        numbering: 'Đánh số mục',
        clause: 'Căn cứ'
      },
      numberings: {report: 'I., 1., 1.1., a)', parts: 'Phần, I., 1., a)', articles: 'Chương, Mục, Điều'}
    },
    formulas: {
      title: 'Công thức',
      description: 'Các hàm dùng trong công thức trên số liệu, kèm ví dụ và kết quả.',
      lead: 'Công thức đứng giữa hai ngoặc nhọn: tên số liệu, phép tính + - * /, so sánh và các hàm dưới đây. Đơn vị được kiểm tra: người cộng với vụ là lỗi. Ví dụ lấy số liệu của một xã giả định.',
      options: 'Tuỳ chọn, ghi sau cùng trong ngoặc nhọn',
      forms: 'Cách viết số',
      formsLead: 'Hàm nào cho ra số đều nhận thêm các tuỳ chọn này.',
      choices: 'chọn một'
    },
    data: {
      title: 'Tệp số liệu',
      description: 'Các tệp trong thư mục data: số liệu có tên, bảng và cơ quan.',
      lead: 'Số liệu đứng riêng trong thư mục data, mỗi số có đơn vị, ngày và nguồn; văn bản chỉ gọi tên.',
      facts: 'Số liệu có tên: data/<tên>.facts.yaml',
      factsLead: 'Mỗi mục là một số liệu; văn bản gọi {tên.mục}.',
      meta: 'Thông tin chung của tệp: mục _meta',
      metaLead: 'Điều đúng với cả tệp; số liệu không nói khác thì lấy ngày và nguồn ở đây.',
      checks: 'Điều phải đúng: mục checks',
      checksLead: 'Mỗi dòng là một điều mà số liệu phải thoả; sai thì có lỗi ở tệp số liệu.',
      table: 'Bảng: data/<tên>.csv và data/<tên>.schema.yaml',
      tableLead:
        'Bảng là tệp CSV (hoặc JSON, XLSX); tệp .schema.yaml nói từng cột là gì. Ô sai được báo theo hàng và cột.',
      organs: 'Cơ quan: data/organs.yaml',
      organsLead: 'Mỗi mục là một cơ quan; mã của mục ghi ở trường organ của văn bản.'
    },
    settings: {
      title: 'Thiết đặt',
      description: 'data/settings.yaml: tên, màu, địa chỉ của trang và cách làm tròn số.',
      lead: 'Tệp data/settings.yaml giữ những điều chung cho cả kho. Không có tệp thì dùng giá trị mặc định.',
      all: 'Các trường'
    },
    commands: {
      title: 'Lệnh',
      description: 'Các lệnh của vanthu và tuỳ chọn của chúng.',
      lead: 'Chạy bằng npx vanthu trong thư mục của bộ công cụ. Dưới đây là phần trợ giúp mà chính chương trình in ra.',
      program: 'vanthu'
    },
    servers: {
      title: 'Máy chủ',
      description: 'Ví dụ cấu hình nginx, Caddy, Apache cho trang lưu trữ.',
      lead: 'Trang lưu trữ là tệp tĩnh: chép thư mục dist lên máy chủ web nào cũng được. Các ví dụ dưới đây đặt chính sách bảo mật, kiểu tệp, thời gian lưu đệm và trang 404.'
    }
  },
  en: {
    guide: {
      title: 'Guide',
      description:
        'How to write, check, print, issue and keep papers with vanthu; reference of components, fields, formulas and commands.',
      lead: 'The step by step guide is for clerks; the reference below is made from the source of the program, so it always fits the version in use.',
      chapters: 'Step by step',
      reference: 'Reference',
      contents: 'On this page',
      all: 'All of the guide',
      next: 'Next',
      language: 'The step by step guide is in Vietnamese, as the papers are.'
    },
    rules: {
      title: 'Rules',
      description: 'The rules that every paper is checked by before it is printed.',
      lead: 'Every paper is checked by these rules before it is printed. The code of a rule never changes.',
      all: 'All rules',
      code: 'Code',
      message: 'Message',
      severity: 'Severity',
      inDraft: severity => `in a draft: ${severity.toLowerCase()}`,
      hint: 'Remedy',
      basis: 'Basis',
      good: 'Right',
      bad: 'Wrong',
      severities: {error: 'Error', warning: 'Warning', info: 'Note'},
      place: (line, column) => `Line ${line}, column ${column}`
    },
    profiles: {
      title: 'Formats',
      description: 'Sizes, gaps and wordings of each format, with the clause that prescribes them.',
      lead: 'Every paper is set in the format of its system and of its day of issue. Each size, gap and wording names the clause that prescribes it.',
      table: 'Table of the format',
      columns: {element: 'Element', value: 'Value', range: 'Allowed', clause: 'Basis', mark: 'Certainty'},
      inForce: (from, until) => (until ? `In force from ${from} to ${until}` : `In force from ${from}`),
      marks: {
        C: 'checked against two sources',
        T: 'from the primary text',
        S: 'from a second-hand source',
        M: 'common knowledge',
        P: 'practice; no text prescribes it'
      }
    },
    fields: {
      name: 'Name',
      meaning: 'Meaning',
      kind: 'Form',
      need: 'Needed',
      required: 'yes',
      byDefault: value => `no; default ${value}`,
      optional: 'no',
      kinds: {
        text: 'text',
        day: 'day, e.g. 2026-06-15',
        whole: 'whole number',
        number: 'number',
        flag: 'true or false',
        formula: 'formula in braces',
        record: 'entry of these fields',
        listOf: kind => `list of: ${kind}`,
        mapOf: kind => `by key: ${kind}`,
        or: ' or '
      }
    },
    components: {
      title: 'Components',
      description: 'The tags that a paper may use besides Markdown: attributes, examples and results.',
      lead: 'Besides Markdown a paper may use these tags only. The examples use the data of an imagined commune.',
      places: {
        document: 'Stands by itself, not inside of a list or a table.',
        block: 'Stands like a paragraph.',
        inline: 'Stands in a sentence.'
      },
      none: 'It has no attributes.',
      result: 'Result'
    },
    frontMatter: {
      title: 'Front matter',
      description: 'The fields at the start of a file, between two lines of three hyphens.',
      lead: 'The fields at the start of a file, between two lines of three hyphens. A draft may lack some; an issued paper must have what its format prescribes.',
      all: 'Fields'
    },
    types: {
      title: 'Types of paper',
      description: 'Names, keys, symbols and numbering of the types.',
      lead: 'The key is what the field type and the command new take; the symbol stands in the number of a paper, by system.',
      all: 'Types',
      columns: {
        label: 'Type',
        slug: 'Key',
        party: 'Symbol (Party)',
        state: 'Symbol (State)',
        numbering: 'Numbering',
        clause: 'Basis'
      },
      numberings: {report: 'I., 1., 1.1., a)', parts: 'Phần, I., 1., a)', articles: 'Chương, Mục, Điều'}
    },
    formulas: {
      title: 'Formulas',
      description: 'The functions of formulas over data, with examples and results.',
      lead: 'A formula stands between braces: names of data, + - * /, comparison and the functions below. Units are checked: people plus cases is an error. The examples use the data of an imagined commune.',
      options: 'Options, last and in braces',
      forms: 'How numbers are written',
      formsLead: 'Every function that gives a number takes these options too.',
      choices: 'one of'
    },
    data: {
      title: 'Data files',
      description: 'The files of the folder data: named quantities, tables and organs.',
      lead: 'Data stand by themselves in the folder data, each with unit, day and source; papers only name them.',
      facts: 'Named quantities: data/<name>.facts.yaml',
      factsLead: 'Each entry is a quantity; a paper calls it {name.entry}.',
      meta: 'What is true of the whole file: _meta',
      metaLead: 'A quantity that says nothing else takes day and source from here.',
      checks: 'What must hold: checks',
      checksLead: 'Each line is a condition; where it does not hold, the data file has an error.',
      table: 'Tables: data/<name>.csv and data/<name>.schema.yaml',
      tableLead:
        'A table is a CSV file (or JSON, or XLSX); the .schema.yaml file says what each column is. A bad cell is reported by row and column.',
      organs: 'Organs: data/organs.yaml',
      organsLead: 'Each entry is an organ; its key is what the field organ of a paper takes.'
    },
    settings: {
      title: 'Settings',
      description: 'data/settings.yaml: name, colours and address of the site, and how figures are rounded.',
      lead: 'data/settings.yaml keeps what holds for the whole archive. Without it the defaults hold.',
      all: 'Fields'
    },
    commands: {
      title: 'Commands',
      description: 'The commands of vanthu and their options.',
      lead: 'Run with npx vanthu in the folder of the toolkit. This is the help that the program prints itself.',
      program: 'vanthu'
    },
    servers: {
      title: 'Servers',
      description: 'Examples of nginx, Caddy and Apache configurations for the archive site.',
      lead: 'The site is made of plain files: any web server can hold the folder dist. These examples state the policy of content, the types, the times and the 404 page.'
    }
  }
})

export type ManualText = (typeof manual)['vi']
