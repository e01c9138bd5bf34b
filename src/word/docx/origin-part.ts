import type {Origin} from '../../core/model/origin.ts'
import {originNamespace} from '../../core/model/origin.ts'
import {originRecordXml} from '../origin-record.ts'

/** The parts of a .docx that hold the record of its origin: Word keeps custom XML through every later save. */
export function originParts(origin: Origin): Record<string, string> {
  return {
    'customXml/item1.xml': originRecordXml(origin),
    'customXml/itemProps1.xml': `${xmlHead}<ds:datastoreItem xmlns:ds="${dataStore}" ds:itemID="${itemId(origin.contentHash)}"><ds:schemaRefs><ds:schemaRef ds:uri="${originNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `${xmlHead}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`
  }
}

/** What `[Content_Types].xml` says of these parts. */
export const originContentType =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/>'

/** How the main part names them. */
export const originRelationship = `<Relationship Id="rIdOrigin" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>`

// --- internal ---

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>'
const dataStore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Word asks for a GUID; one made from the text's hash is the same in each run. */
function itemId(contentHash: string): string {
  const digits = contentHash.toUpperCase().padEnd(32, '0')
  const groups = edges.map(([from, to]) => digits.slice(from, to))
  return `{${groups.join('-')}}`
}

const edges = [
  [0, 8],
  [8, 12],
  [12, 16],
  [16, 20],
  [20, 32]
] as const
