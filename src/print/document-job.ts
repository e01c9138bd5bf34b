import {toHtml} from 'hast-util-to-html'
import type {Document} from '../core/model/document.ts'
import {codeText} from '../core/official/code.ts'
import {buildOfficialTree} from '../core/official/official-tree.ts'
import {printedPart} from '../core/official/printed-part.ts'
import {sheetRuns} from '../core/official/sheet-runs.ts'
import {printStylesheet} from '../core/official/stylesheet.ts'
import type {PdfMetadata, PrintJob} from './job.ts'
import {paperCss} from './paper-css.ts'

/** A paper as the printer takes it: its official tree run by run of its sheets, each with the style sheet of its profile. */
export function documentJob(document: Document): PrintJob {
  return {
    id: document.id,
    sections: sheetRuns(buildOfficialTree(document)).map(run => ({
      html: toHtml(printedPart(run.element)),
      // The structure first: what the profile says wins.
      css: `${paperCss}\n${printStylesheet(document, run)}`,
      orientation: run.orientation,
      ...(run.continues ? {continues: true} : {})
    })),
    metadata: documentMetadata(document)
  }
}

/** Document information of the PDF, from the front matter alone, so that two runs agree. */
export function documentMetadata(document: Document): PdfMetadata {
  const {front, type, organ} = document
  const name = type?.label.vi ?? ''
  const number = front.codeNumber === undefined ? '' : ` số ${codeText(document)}`
  return {
    title: `${name}${number}${front.subject ? ` - ${front.subject}` : ''}`.trim() || document.id,
    author: organ?.name ?? front.organName?.join(' ') ?? '',
    subject: front.subject ?? '',
    keywords: front.topics ?? [],
    language: front.language === undefined || front.language === 'vi' ? 'vi-VN' : front.language,
    // A paper without a date has no day of its own; the first day of its format serves every run alike.
    date: front.issuedDate ?? document.profile.from
  }
}
