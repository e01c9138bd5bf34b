import {createHash} from 'node:crypto'
import {deflateSync, strToU8} from 'fflate'
import {type Origin, originNamespace} from '../core/model/origin.ts'
import {xmlAttribute, xmlText} from './xml.ts'

/** The record of a paper's origin as XML, see `originNamespace`. */
export function originRecordXml({id, contentHash, schemaVersion, source, values}: Origin): string {
  const attributes = [
    `xmlns="${originNamespace}"`,
    `id="${xmlAttribute(id)}"`,
    `contentHash="${xmlAttribute(contentHash)}"`,
    `sourceHash="${createHash('sha256').update(source).digest('hex')}"`,
    `schemaVersion="${xmlAttribute(schemaVersion)}"`
  ]
  const packed = Buffer.from(deflateSync(strToU8(source), {level: 9})).toString('base64')
  const shown = values.map(value => `<value formula="${xmlAttribute(value.formula)}">${xmlText(value.shown)}</value>`)
  return `<?xml version="1.0" encoding="UTF-8"?><origin ${attributes.join(' ')}><source>${packed}</source>${shown.join('')}</origin>`
}
