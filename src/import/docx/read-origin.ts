import {createHash} from 'node:crypto'
import {inflateRawSync} from 'node:zlib'
import type {Message} from '../../core/diagnostic.ts'
import {largestText} from '../../core/markdown/text-limits.ts'
import {type Origin, originRecord, originVersion} from '../../core/model/origin.ts'
import {refusals} from '../refusals.ts'
import {openPackage, type Package} from './package.ts'
import {customProperties, readProvenance} from './provenance.ts'
import {Unreadable} from './unreadable.ts'
import {childOf, childrenOf, parseXml, type XmlElement} from './xml.ts'

/** The source that an export of ours carries, whole and untouched; or in one line why there is none. */
export function readOrigin(docx: Uint8Array): Origin | {error: Message} {
  try {
    const source = openPackage(docx)
    const record = findRecord(source)
    if (record) return readRecord(record)
    return {error: readProvenance(source) ? refusals.withoutSource : refusals.noOrigin}
  } catch (error) {
    if (error instanceof Unreadable) return {error: error.text}
    throw error
  }
}

// --- internal ---

/**
 * Word gives the parts of custom XML other numbers at times: the namespace tells which one is ours. LibreOffice makes a property of
 * the .docx of the one that our .odt has.
 */
function findRecord(source: Package): XmlElement | undefined {
  const parts = source.names.filter(name => /^customXml\/item\d+\.xml$/.test(name)).map(name => source.xml(name))
  const part = parts.find(root => root?.name === 'origin:origin')
  const property = part ? undefined : customProperties(source).get(originRecord)
  return property ? parseXml(property) : part
}

const names = ['id', 'contentHash', 'sourceHash', 'schemaVersion']

function readRecord(record: XmlElement): Origin | {error: Message} {
  const [id = '', contentHash = '', sourceHash, schemaVersion = ''] = names.map(name => record.attributes.get(name))
  const source = unpack(childOf(record, 'origin:source')?.text ?? '')
  const isWhole = source !== undefined && createHash('sha256').update(source).digest('hex') === sourceHash
  if (!isWhole || schemaVersion !== originVersion) return {error: refusals.brokenOrigin}
  const values = childrenOf(record, 'origin:value').map(({attributes, text}) => ({
    formula: attributes.get('formula') ?? '',
    shown: text
  }))
  return {id, contentHash, schemaVersion, source, values}
}

function unpack(packed: string): string | undefined {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64'), {maxOutputLength: largestText * 4})
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
