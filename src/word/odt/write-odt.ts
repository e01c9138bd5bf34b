import {strToU8} from 'fflate'
import type {Profile} from '../../core/profiles/profile.ts'
import type {Paragraph, Picture, WordPaper} from '../paper.ts'
import {drawPictures} from '../picture/draw-picture.ts'
import {wordStyles} from '../styles.ts'
import {zipPackage} from '../zip-package.ts'
import {AutomaticStyles} from './automatic-styles.ts'
import {firstPageName, masterPages, pageLayouts} from './master-pages.ts'
import type {OdtContext} from './odt-context.ts'
import {odtParagraph} from './odt-paragraph.ts'
import {manifestXml, metaXml, odtType} from './odt-parts.ts'
import {settingsXml} from './odt-settings.ts'
import {fontFaces, officeStyles} from './odt-styles.ts'
import {odtBlocks} from './odt-table.ts'
import {element, rootElement} from './odt-xml.ts'

/** A paper as .odt (ODF 1.3), from the same plan and the same styles as .docx; the same paper gives the same bytes. */
export async function writeOdt(paper: WordPaper, profile: Profile): Promise<Uint8Array> {
  const drawn = await drawPictures(paper, profile.font.family.value)
  const pictures = new Map<Picture, {svg: string; png: string}>()
  const parts: [string, Uint8Array][] = []
  for (const [picture, {svg, png}] of drawn) {
    const names = {svg: `Pictures/${pictures.size + 1}.svg`, png: `Pictures/${pictures.size + 1}.png`}
    pictures.set(picture, names)
    parts.push([names.svg, svg], [names.png, png])
  }
  const texts: Record<string, string> = {
    'content.xml': contentXml(paper, profile, pictures),
    'styles.xml': stylesXml(paper, profile),
    'meta.xml': metaXml(paper),
    'settings.xml': settingsXml()
  }
  for (const [name, xml] of Object.entries(texts)) parts.push([name, strToU8(xml)])
  const manifest = manifestXml(parts.map(([name]) => name).sort())
  parts.push(['META-INF/manifest.xml', strToU8(manifest)], ['mimetype', strToU8(odtType)])
  return zipPackage(parts, 'mimetype', true)
}

// --- internal ---

function contentXml({sections}: WordPaper, profile: Profile, pictures: OdtContext['pictures']): string {
  const styles = new AutomaticStyles()
  const layouts = layoutsOf(profile)
  const text = sections
    .map(({sheet, blocks}, index) =>
      odtBlocks({styles, layouts, sheet, pictures}, blocks, {
        masterPage: firstPageName(index),
        ...(sheet.restart ? {pageNumber: 1} : {})
      })
    )
    .join('')
  return rootElement(
    'office:document-content',
    fontFaces(profile) +
      element('office:automatic-styles', {}, styles.xml()) +
      element('office:body', {}, element('office:text', {}, text))
  )
}

function stylesXml({sections, properties}: WordPaper, profile: Profile): string {
  const styles = new AutomaticStyles()
  const layouts = layoutsOf(profile)
  const masters = sections.map((section, index) => {
    const context = {styles, layouts, sheet: section.sheet, pictures: new Map()}
    return masterPages(section, index, (paragraph: Paragraph) => odtParagraph(context, paragraph))
  })
  const pages = sections.map(pageLayouts)
  return rootElement(
    'office:document-styles',
    fontFaces(profile) +
      officeStyles(profile, properties) +
      element('office:automatic-styles', {}, styles.xml() + pages.join('')) +
      element('office:master-styles', {}, masters.join(''))
  )
}

function layoutsOf(profile: Profile): OdtContext['layouts'] {
  return new Map(wordStyles(profile).map(({id, paragraph}) => [id, paragraph]))
}
