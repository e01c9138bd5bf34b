/** What an exported Word file says of the paper that it was made from. */
export interface Provenance {
  /** of the paper, e.g. `2026/12-nq-du` */
  id: string
  /** SHA-256 of the source text as it lay in the workspace, in hexadecimal digits */
  contentHash: string
  /** of the whole record, see `originVersion` */
  schemaVersion: string
}

/** What it carries besides, so that a later import has its base; an export may be asked not to. */
export interface Carried {
  /** the MDX text of the paper as it was exported, without what is for the house alone, see `carriedText` */
  source: string
  /** the values from data as they stood in the paper, in reading order, notes where they are called */
  values: OriginValue[]
}

export type Origin = Provenance & Carried

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
 * Root namespace of the whole record in XML: `<origin id contentHash sourceHash schemaVersion><source>BASE64</source>` and
 * then `<value formula="…">shown</value>` for each value. The source is UTF-8, deflated without a header, in base64;
 * `sourceHash` is its SHA-256 before that. A .docx keeps the record as a part below `customXml/`.
 */
export const originNamespace = 'urn:vanthu:origin:1'

/** The custom property in which an .odt keeps that XML as text, since ODF writers drop parts that they do not know. */
export const originRecord = 'vanthu-origin'
