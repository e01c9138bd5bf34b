import {Document as DocxFile, Packer} from 'docx'
import {originProperties} from '../../core/model/origin.ts'
import type {Profile} from '../../core/profiles/profile.ts'
import type {WordPaper} from '../paper.ts'
import {drawPictures} from '../picture/draw-picture.ts'
import {inlinesIn} from '../walk.ts'
import {docxNumbering} from './docx-numbering.ts'
import {docxNote} from './docx-paragraph.ts'
import {docxSection} from './docx-section.ts'
import {docxStyles} from './docx-styles.ts'
import {finishPackage} from './finish-package.ts'

/** A paper as .docx; the same paper gives the same bytes. */
export async function writeDocx(paper: WordPaper, profile: Profile): Promise<Uint8Array> {
  const pictures = await drawPictures(paper, profile.font.family.value)
  const {properties, origin, sections} = paper
  const notes = sections.flatMap(({blocks, sheet}) =>
    inlinesIn(blocks).flatMap(inline =>
      inline.kind === 'note'
        ? [[inline.number, {children: [docxNote({sheet, pictures}, inline.inlines)]}] as const]
        : []
    )
  )
  const facts = {hasFoot: sections.some(({firstFoot}) => firstFoot.length > 0), hasNotes: notes.length > 0}
  const file = new DocxFile({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    keywords: properties.keywords.join(', '),
    styles: docxStyles(profile, properties.language),
    numbering: docxNumbering(paper),
    compatibility: {version: 15, doNotExpandShiftReturn: true},
    customProperties: [
      {name: originProperties.id, value: origin.id},
      {name: originProperties.contentHash, value: origin.contentHash},
      {name: originProperties.schemaVersion, value: origin.schemaVersion}
    ],
    footnotes: Object.fromEntries(notes),
    sections: sections.map(section => docxSection({sheet: section.sheet, pictures}, section, facts))
  })
  return finishPackage(await Packer.pack(file, 'uint8array'), paper)
}
