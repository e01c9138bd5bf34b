import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {type Files, reportFront} from './hostile-case.ts'

const draft = `${reportFront}\nNội dung.\n`
const sound: Files = {'content/a.mdx': draft}

/** A call that the machine or its user makes impossible: it ends with one line, a hint where there is one, and status 2. */
export interface MachineCase {
  name: string
  files: Files
  /** what files alone cannot make */
  prepare?: (root: string) => void
  argv: (root: string) => string[]
  /** for what is read from the environment a process is started */
  env?: Record<string, string>
  /** the line, in Vietnamese, after `vanthu: ` */
  says: RegExp
}

const check = (root: string) => ['check', '--root', root]
const print = (root: string) => ['print', '--root', root, '--out', join(root, 'out')]

/** Wrong calls, and machines that lack something. */
export const machineCorpus: MachineCase[] = [
  {name: 'an unknown command', files: sound, argv: () => ['chekc'], says: /^Không có lệnh “chekc”/},
  {name: 'an unknown option', files: sound, argv: () => ['check', '--jsno'], says: /^Không có tuỳ chọn --jsno/},
  {name: 'an option without its value', files: sound, argv: () => ['check', '--root'], says: /^Tuỳ chọn --/},
  {
    name: 'a value for an option that takes none',
    files: sound,
    argv: () => ['check', '--json=1'],
    says: /^Tuỳ chọn --/
  },
  {
    name: 'an unknown format',
    files: sound,
    argv: root => [...check(root), '--format', 'pdf'],
    says: /^--format không nhận “pdf”/
  },
  {
    name: 'an unknown language',
    files: sound,
    argv: root => [...check(root), '--lang', 'fr'],
    says: /^--lang không nhận “fr”/
  },
  {
    name: 'a paper that is not there',
    files: sound,
    argv: root => [...check(root), 'b'],
    says: /^Không có văn bản nào ở “b”/
  },
  {
    name: 'a paper outside of the root',
    files: sound,
    argv: root => [...check(root), '../../etc/passwd'],
    says: /^Không có văn bản nào/
  },
  {
    name: 'an unknown type',
    files: sound,
    argv: root => ['new', 'bao-cáo', '--root', root],
    says: /^Không có loại văn bản “bao-cáo”/
  },
  {name: 'no type', files: sound, argv: root => ['new', '--root', root], says: /^Thiếu loại văn bản/},
  {name: 'no file to import', files: sound, argv: root => ['import', '--root', root], says: /^Thiếu tên tệp/},
  {
    name: 'a root that is not there',
    files: sound,
    argv: root => check(join(root, 'b')),
    says: /^Không có thư mục content\/ trong /
  },
  {
    name: 'a root that is a file',
    files: sound,
    argv: root => check(join(root, 'content/a.mdx')),
    says: /^Không có thư mục content\//
  },
  {
    name: 'a root without content',
    files: sound,
    argv: root => check(join(root, 'content')),
    says: /^Không có thư mục content\//
  },
  {
    name: 'organs that are a folder',
    files: {...sound, 'data/organs.yaml/a': ''},
    argv: check,
    says: /organs\.yaml không phải là tệp thường/
  },
  {
    name: 'organs that are a device without an end',
    files: {...sound, 'data/a': ''},
    prepare: root => symlinkSync('/dev/zero', join(root, 'data/organs.yaml')),
    argv: check,
    says: /organs\.yaml không phải là tệp thường/
  },
  {name: 'an output that is a file', files: {...sound, out: ''}, argv: print, says: /^Không ghi được .+a\.pdf \(E/},
  {
    name: 'an output below a file',
    files: sound,
    argv: root => ['print', '--root', root, '-o', join(root, 'content/a.mdx/out')],
    says: /^Không ghi được /
  },
  {
    name: 'an output that takes no file',
    files: sound,
    argv: root => ['print', '--root', root, '-o', '/proc/vanthu'],
    says: /^Không ghi được /
  },
  {
    name: 'a site in an output that takes no file',
    files: sound,
    argv: root => ['build', '--root', root, '-o', '/proc/vanthu'],
    says: /^Không ghi được /
  },
  {
    name: 'a PDF whose name is a folder',
    files: {...sound, 'out/a.pdf/b': ''},
    argv: print,
    says: /^Không ghi được .+a\.pdf \(E/
  },
  {
    name: 'a draft where a file stands for the folder',
    files: {'content/du-thao': ''},
    argv: root => ['new', 'bao-cao', '--root', root],
    says: /^Không ghi được /
  },
  {
    name: 'a draft that is there',
    files: {'content/du-thao/bao-cao.mdx': 'A'},
    argv: root => ['new', 'bao-cao', '--root', root],
    says: /bao-cao\.mdx đã có$/m
  },
  {
    name: 'no browser at that place',
    files: sound,
    argv: print,
    env: {VANTHU_BROWSER: '/nonexistent/chrome'},
    says: /^Máy này chưa có trình duyệt/
  },
  {
    name: 'a browser that is no browser',
    files: sound,
    argv: print,
    env: {VANTHU_BROWSER: '/bin/false'},
    says: /^Máy này chưa có trình duyệt/
  },
  {
    name: 'a browser that is a folder',
    files: sound,
    argv: print,
    env: {VANTHU_BROWSER: '/tmp'},
    says: /^Máy này chưa có trình duyệt/
  },
  {
    name: 'no browser for a site',
    files: sound,
    argv: root => ['build', '--root', root, '-o', join(root, 'out')],
    env: {VANTHU_BROWSER: '/nonexistent'},
    says: /^Máy này chưa có trình duyệt/
  }
]

/** Odd workspaces that are no failure: the call ends with 0. */
export const oddWorkspaces: Pick<MachineCase, 'name' | 'files' | 'prepare' | 'argv'>[] = [
  {
    name: 'links in a circle, dangling, and out of the root',
    files: sound,
    prepare: root => {
      symlinkSync('.', join(root, 'content/loop'))
      symlinkSync('b.mdx', join(root, 'content/c.mdx'))
      symlinkSync('c.mdx', join(root, 'content/b.mdx'))
      symlinkSync('/etc/passwd', join(root, 'content/passwd.mdx'))
    },
    argv: check
  },
  {name: 'a folder with the name of a paper', files: {...sound, 'content/b.mdx/c.txt': ''}, argv: check},
  {name: 'an empty content', files: {'content/.keep': ''}, argv: check},
  {
    name: 'hidden files of other programs',
    files: {...sound, 'content/._a.mdx': '\0', 'content/.obsidian/b.mdx': '{'},
    argv: check
  },
  {name: 'a cache that is a file', files: {...sound, '.vanthu': ''}, argv: print},
  {
    name: 'a cache of noise',
    files: sound,
    prepare: root => mkdirSync(join(root, '.vanthu/cache/printed-pdf/00/0'), {recursive: true}),
    argv: print
  }
]
