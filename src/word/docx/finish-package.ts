import {strFromU8, strToU8, unzipSync} from 'fflate'
import type {WordPaper} from '../paper.ts'
import {fileStyleId} from '../style-names.ts'
import {tablesIn} from '../walk.ts'
import {xmlAttribute} from '../xml.ts'
import {zipPackage} from '../zip-package.ts'
import {appPropertiesXml, corePropertiesXml} from './core-properties.ts'
import {originContentType, originParts, originRelationship} from './origin-part.ts'

/** The package as `docx` made it, with what `docx` has no words for, and nothing in it that changes from run to run. */
export function finishPackage(zip: Uint8Array, paper: WordPaper): Uint8Array {
  const parts = unzipSync(zip)
  for (const [name, change] of Object.entries(changes)) parts[name] = strToU8(change(strFromU8(parts[name]!), paper))
  const added = {
    ...(paper.carried ? originParts({...paper.origin, ...paper.carried}) : {}),
    'docProps/core.xml': corePropertiesXml(paper.properties),
    'docProps/app.xml': appPropertiesXml
  }
  for (const [name, xml] of Object.entries(added)) parts[name] = strToU8(xml)
  return zipPackage(Object.entries(parts), '[Content_Types].xml')
}

// --- internal ---

const changes: Record<string, (xml: string, paper: WordPaper) => string> = {
  '[Content_Types].xml': (xml, {carried}) => (carried ? xml.replace('</Types>', `${originContentType}</Types>`) : xml),
  'word/_rels/document.xml.rels': (xml, {carried}) =>
    carried ? xml.replace('</Relationships>', `${originRelationship}</Relationships>`) : xml,
  'word/document.xml': (xml, paper) => countDrawings(smallSectionEnds(describeTables(xml, paper))),
  'word/styles.xml': baseOfCharacters,
  'word/settings.xml': (xml, {properties}) =>
    xml.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${xmlAttribute(properties.language)}"/>`)
}

/** Each table says what it holds to those who do not see it; the description is the last of its properties. */
function describeTables(xml: string, {sections}: WordPaper): string {
  const tables = sections.flatMap(({blocks}) => tablesIn(blocks))
  let index = 0
  return xml.replaceAll(
    '</w:tblPr>',
    () => `<w:tblDescription w:val="${xmlAttribute(tables[index++]?.description ?? '')}"/></w:tblPr>`
  )
}

/** The paragraph that ends a section takes no room, or a full page would be followed by an empty one. */
function smallSectionEnds(xml: string): string {
  return xml.replaceAll(
    '<w:p><w:pPr><w:sectPr>',
    `<w:p><w:pPr><w:pStyle w:val="${fileStyleId('section-end')}"/><w:sectPr>`
  )
}

/** The package bases its styles of characters on one that it leaves out. */
function baseOfCharacters(xml: string): string {
  const style =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
  return xml.replace('</w:styles>', `${style}</w:styles>`)
}

/** The package counts drawings through the whole process. */
function countDrawings(xml: string): string {
  let count = 0
  return xml.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, lead: string) => `${lead}${++count}"`)
}
