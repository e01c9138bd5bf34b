import {originProperties, originRecord} from '../../core/model/origin.ts'
import {originRecordXml} from '../origin-record.ts'
import type {WordPaper} from '../paper.ts'
import {xmlText} from '../xml.ts'
import {element, rootElement} from './odt-xml.ts'

/** `meta.xml`: what the file says of itself, and the record of its origin. */
export function metaXml({properties: paper, origin, carried}: WordPaper): string {
  const {title, subject, author, keywords, language, date} = paper
  const day = `${date}T00:00:00`
  const properties: [string, string][] = [
    [originProperties.id, origin.id],
    [originProperties.contentHash, origin.contentHash],
    [originProperties.schemaVersion, origin.schemaVersion],
    ...(carried ? [[originRecord, originRecordXml({...origin, ...carried})] satisfies [string, string]] : [])
  ]
  const parts = [
    element('meta:generator', {}, 'vanthu'),
    element('dc:title', {}, xmlText(title)),
    element('dc:subject', {}, xmlText(subject)),
    element('meta:initial-creator', {}, xmlText(author)),
    element('dc:creator', {}, xmlText(author)),
    element('meta:creation-date', {}, day),
    element('dc:date', {}, day),
    element('dc:language', {}, xmlText(language)),
    ...keywords.map(keyword => element('meta:keyword', {}, xmlText(keyword))),
    ...properties.map(([name, value]) => element('meta:user-defined', {'meta:name': name}, xmlText(value)))
  ]
  return rootElement('office:document-meta', element('office:meta', {}, parts.join('')))
}

/** `META-INF/manifest.xml`: every file of the package with its type. */
export function manifestXml(files: readonly string[]): string {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', {'manifest:full-path': path, 'manifest:media-type': type})
  const entries = [entry('/', odtType), ...files.map(path => entry(path, typeOf(path)))].join('')
  return `<?xml version="1.0" encoding="UTF-8"?>${element('manifest:manifest', {'xmlns:manifest': manifest, 'manifest:version': '1.3'}, entries)}`
}

/** The content of `mimetype`. */
export const odtType = 'application/vnd.oasis.opendocument.text'

// --- internal ---

const manifest = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'

function typeOf(path: string): string {
  if (path.endsWith('.svg')) return 'image/svg+xml'
  return path.endsWith('.png') ? 'image/png' : 'text/xml'
}
