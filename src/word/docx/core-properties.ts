import type {PaperProperties} from '../paper.ts'
import {xmlText} from '../xml.ts'

/** `docProps/core.xml`: the day is the paper's own, since two runs must agree. */
export function corePropertiesXml({title, subject, author, keywords, language, date}: PaperProperties): string {
  const day = `${date}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title>`,
    `<dc:subject>${xmlText(subject)}</dc:subject>`,
    `<dc:creator>${xmlText(author)}</dc:creator>`,
    `<cp:keywords>${xmlText(keywords.join(', '))}</cp:keywords>`,
    `<cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    `<dc:language>${xmlText(language)}</dc:language>`,
    '</cp:coreProperties>'
  ].join('')
}

/** `docProps/app.xml`: which program wrote the file. */
export const appPropertiesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>vanthu</Application></Properties>'
