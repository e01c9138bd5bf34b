import {AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType} from 'docx'
import type {Profile} from '../../core/profiles/profile.ts'
import {hexColour, mmToTwips, pointsToTwips} from '../measures.ts'
import type {ParagraphLayout, TextLook} from '../style.ts'
import {fileStyleId, type StyleId} from '../style-names.ts'
import {baseStyle, wordStyles} from '../styles.ts'

/** The profile's styles as Word takes them, above the base style of the running text. */
export function docxStyles(profile: Profile, language: string): IStylesOptions {
  const base = baseStyle(profile)
  const styles = wordStyles(profile)
  const note = styles.find(({id}) => id === 'footnote') ?? base
  return {
    default: {
      document: {
        run: {
          ...runLook(base.text),
          font: profile.font.family.value,
          language: {value: language, eastAsia: language},
          kern: kernedFrom
        },
        paragraph: layoutOptions(base.paragraph)
      },
      footnoteText: {run: runLook(note.text), paragraph: layoutOptions(note.paragraph)}
    },
    paragraphStyles: [
      {id: baseId, name: 'Normal', quickFormat: true},
      ...styles.filter(({id}) => id !== 'footnote').map(paragraphStyle)
    ],
    characterStyles: [
      {id: valueStyleId, name: 'Số liệu'},
      {id: noteAgainStyleId, name: 'Gọi lại chú thích', run: {superScript: true}}
    ]
  }
}

/** Word's own style of notes carries ours: Word sets it by itself where a colleague adds a note. */
export function docxStyleId(id: StyleId): string {
  return id === 'footnote' ? 'FootnoteText' : fileStyleId(id)
}

/** The character style of words that come from data, so that a later import knows them. */
export const valueStyleId = 'Value'
/** The character style of a number that repeats a note. */
export const noteAgainStyleId = 'NoteAgain'

/** Alignment, indents, spacing and keeping of a layout; of a partial one only what it has. */
export function layoutOptions(layout: Partial<ParagraphLayout>) {
  const {align, keepNext, keepLines} = layout
  const indent = indentOptions(layout)
  const spacing = spacingOptions(layout)
  return {
    ...(align === undefined ? {} : {alignment: alignments[align]}),
    ...(Object.keys(indent).length > 0 ? {indent} : {}),
    ...(Object.keys(spacing).length > 0 ? {spacing} : {}),
    ...(keepNext === undefined ? {} : {keepNext}),
    ...(keepLines === undefined ? {} : {keepLines})
  }
}

// --- internal ---

/** Half points from which letters are kerned: all, as on the printed sheet; without it lines break elsewhere. */
const kernedFrom = 2
const baseId = 'Normal'

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED
}

function paragraphStyle({id, name, text, paragraph}: ReturnType<typeof wordStyles>[number]): IParagraphStyleOptions {
  return {
    id: docxStyleId(id),
    name,
    basedOn: baseId,
    quickFormat: true,
    run: runLook(text),
    paragraph: layoutOptions(paragraph)
  }
}

function runLook({size, bold, italic, underline, colour}: TextLook) {
  return {
    size: Math.round(size * 2),
    bold,
    italics: italic,
    color: hexColour(colour),
    ...(underline ? {underline: {}} : {})
  }
}

function indentOptions({indent, left, right}: Partial<ParagraphLayout>) {
  return {
    ...(left === undefined ? {} : {left: mmToTwips(left)}),
    ...(right === undefined ? {} : {right: mmToTwips(right)}),
    ...(indent === undefined ? {} : indent < 0 ? {hanging: mmToTwips(-indent)} : {firstLine: mmToTwips(indent)})
  }
}

function spacingOptions({before, after, line}: Partial<ParagraphLayout>) {
  return {
    ...(before === undefined ? {} : {before: pointsToTwips(before)}),
    ...(after === undefined ? {} : {after: pointsToTwips(after)}),
    ...(line === undefined
      ? {}
      : line.kind === 'exact'
        ? {line: pointsToTwips(line.points), lineRule: LineRuleType.EXACT}
        : {line: Math.round(line.factor * 240), lineRule: LineRuleType.AUTO})
  }
}
