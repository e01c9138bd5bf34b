import {BorderStyle, FootnoteReferenceRun, ImageRun, PageNumber, type ParagraphChild, Tab, TextRun} from 'docx'
import type {Inline, Picture, TextInline} from '../paper.ts'
import type {DrawnPictures} from '../picture/draw-picture.ts'
import {noteAgainStyleId, valueStyleId} from './docx-styles.ts'

/** Runs of a paragraph; `pictures` holds what the paper's drawings became. */
export function docxRuns(inlines: readonly Inline[], pictures: DrawnPictures): ParagraphChild[] {
  return inlines.map(inline => docxRun(inline, pictures))
}

// --- internal ---

function docxRun(inline: Inline, pictures: DrawnPictures): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return textRun(inline)
    case 'break':
      return new TextRun({break: 1})
    case 'tab':
      return new TextRun({children: [new Tab()]})
    case 'page-number':
      return new TextRun({children: [PageNumber.CURRENT]})
    case 'note':
      return new FootnoteReferenceRun(inline.number)
    case 'picture':
      return imageRun(inline, pictures)
  }
}

function textRun({text, bold, italic, raised, value, noteAgain, framed}: TextInline): TextRun {
  const style = noteAgain ? noteAgainStyleId : value === undefined ? undefined : valueStyleId
  return new TextRun({
    text,
    ...(bold ? {bold} : {}),
    ...(italic === undefined ? {} : {italics: italic}),
    ...(raised && !noteAgain ? {superScript: true} : {}),
    ...(framed ? {border: {style: BorderStyle.SINGLE, size: 4, space: 4}} : {}),
    ...(style ? {style} : {})
  })
}

function imageRun(picture: Picture, pictures: DrawnPictures): ImageRun {
  const drawn = pictures.get(picture)
  if (!drawn) throw new Error('a picture of the paper was not drawn')
  return new ImageRun({
    type: 'svg',
    data: drawn.svg,
    fallback: {type: 'png', data: drawn.png},
    transformation: {width: pixels(picture.width), height: pixels(picture.height)},
    altText: {title: picture.title, description: picture.description, name: picture.title}
  })
}

/** The package counts in 96ths of an inch. */
function pixels(points: number): number {
  return (points * 96) / 72
}
