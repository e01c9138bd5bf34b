import type {Conversion, Converted, PandocFormats} from './pandoc.ts'

/** What does the work behind the bridge; formats and sizes were checked before. */
export interface Engine {
  convert: (conversion: Conversion) => Promise<Converted>
  formats: () => Promise<PandocFormats>
  close: () => Promise<void>
}
