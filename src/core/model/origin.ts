/** What an exported Word file remembers of the paper that it was made from, so that a later import has its base. */
export interface Origin {
  /** of the paper, e.g. `2026/12-nq-du` */
  id: string
  /** SHA-256 of the source text, in hexadecimal digits */
  contentHash: string
  /** of this record, see `originVersion` */
  schemaVersion: string
  /** the MDX text of the paper as it was exported */
  source: string
  /** the values from data as they stood in the paper, in reading order, notes where they are called */
  values: OriginValue[]
}

/** One `{formula}` of the text and the words that it stood for. */
export interface OriginValue {
  formula: string
  shown: string
}

/** Raised when the record changes in a way that an older reader would misread. */
export const originVersion = '1'

/** Names of the custom properties (`docProps/custom.xml`; `meta:user-defined` in ODF) that hold the record's short parts. */
export const originProperties = {
  id: 'vanthu-id',
  contentHash: 'vanthu-content-hash',
  schemaVersion: 'vanthu-schema-version'
} as const

/**
 * Root namespace of the whole record in XML: `<origin id contentHash schemaVersion><source>BASE64</source>` and then
 * `<value formula="…">shown</value>` for each value. The source is UTF-8, deflated without a header, in base64. A .docx
 * keeps it as a part below `customXml/`.
 */
export const originNamespace = 'urn:vanthu:origin:1'

/** The custom property in which an .odt keeps that XML as text, since ODF writers drop parts that they do not know. */
export const originRecord = 'vanthu-origin'
