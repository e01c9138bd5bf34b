/** What makes a conversion more than two format names. */
export interface PandocSettings {
  /** a whole file with head and foot, not a fragment */
  standalone?: boolean
  /** e.g. `{title: 'Báo cáo', lang: 'vi-VN'}`; literal text, not Markdown */
  metadata?: Readonly<Record<string, string | readonly string[]>>
  /** values for the format's template, e.g. `{pagetitle: 'Báo cáo'}` */
  variables?: Readonly<Record<string, string>>
  /** a page of its own for the title of an EPUB */
  titlePage?: boolean
}

/** One conversion; pictures inside the input are `data:` addresses or parts of its container, never files of this machine. */
export interface Conversion {
  /** pandoc's name of the format, extensions allowed: `odt`, `commonmark_x-smart` */
  from: string
  to: string
  input: string | Uint8Array
  settings?: PandocSettings
}

/** What a conversion gave. */
export interface Converted {
  /** the file's bytes; UTF-8 where the format is a text */
  output: Uint8Array
  warnings: readonly string[]
}

export type EngineName = 'native' | 'wasm'

/** A pandoc that is not used: an old one makes another document of the same input, one with its data in files cannot write in its sandbox. */
export interface PassedOver {
  path: string
  version: string
  reason: 'too-old' | 'data-in-files'
}

/** What an engine is and what it can do. */
export interface PandocFormats {
  engine: EngineName
  /** the program's path, or the package's name */
  place: string
  /** pandoc's own version, e.g. `3.10` */
  version: string
  input: readonly string[]
  output: readonly string[]
  /** the machine's own pandoc, where it was passed over */
  passedOver?: PassedOver
}

/** Pandoc, whichever engine does the work. Conversions may be asked for side by side; failures are `PandocError`. */
export interface Pandoc {
  convert: (conversion: Conversion) => Promise<Converted>
  formats: () => Promise<PandocFormats>
  /** ends what still runs; a pandoc that is not closed does not keep the process alive */
  close: () => Promise<void>
}
