/** A Word file as another program or another hand makes it, and what must come in. */
export interface MakerCase {
  name: string
  docx: () => Buffer
  /** every visible word of the file in reading order of a person, typed once more by hand */
  words: string
  /** words that must not come in: deleted text, numbers of pages */
  absent?: string[]
  /** what the draft must hold, as it stands in the MDX */
  contains: string[]
  /** codes of the report's lists `doubtful` and `normalised` that must be there */
  reported?: string[]
}
