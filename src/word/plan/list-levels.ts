import type {Label, LabelKind} from '../../core/markdown/labels.ts'
import type {Section} from '../../core/model/document.ts'
import type {HeadingStyle, Profile} from '../../core/profiles/profile.ts'
import type {ListLevel} from '../paper.ts'

/** The kinds of computed headings that a word processor can count below one another, outermost first. */
export function countingKinds({numbered}: Section): LabelKind[] {
  const kinds = [...numbered.values()].flatMap(({node, label, typed}) =>
    node.type === 'heading' && !typed && isCountable(label) ? [[node.depth, label.kind] as const] : []
  )
  const ordered = kinds.sort(([a], [b]) => a - b).map(([, kind]) => kind)
  return [...new Set(ordered)]
}

/** Levels for headings of these kinds, in their order. */
export function headingLevels(kinds: readonly LabelKind[], {headings, body}: Profile): ListLevel[] {
  return kinds.map((kind, index) => {
    const style: HeadingStyle | undefined = kind in headings ? headings[asHeading(kind)] : undefined
    return {
      format: romanKinds.has(kind) ? 'roman' : 'decimal',
      text: (headingTexts[kind] ?? '%n.').replace('%p', `%${index}`).replace('%n', `%${index + 1}`),
      start: 1,
      alone: style?.titleBelow.value ?? false,
      indent: style?.align.value === 'center' ? 0 : body.indent.value
    }
  })
}

/** The level of a numbered list. */
export function itemLevel({body}: Profile, start: number): ListLevel {
  return {format: 'decimal', text: '%1.', start, alone: false, indent: body.indent.value}
}

/** Dashes look alike at every depth; the depth itself is kept for whoever edits them. */
export function dashLevels({body}: Profile): ListLevel[] {
  return Array.from({length: 4}, () => ({
    format: 'dash' as const,
    text: '-',
    start: 1,
    alone: false,
    indent: body.indent.value
  }))
}

// --- internal ---

/** `%n` is the number of the level itself, `%p` that of the level above. Phần in words and letters cannot be counted. */
const headingTexts: Partial<Record<LabelKind, string>> = {
  part: 'Phần %n',
  chapter: 'Chương %n',
  section: 'Mục %n',
  subsection: 'Tiểu mục %n',
  article: 'Điều %n.',
  roman: '%n.',
  arabic: '%n.',
  decimal: '%p.%n.'
}

const romanKinds: ReadonlySet<LabelKind> = new Set(['part', 'chapter', 'roman'])

/** Điều is counted through the whole text, apart from the others. */
function isCountable({kind, text}: Label): boolean {
  return kind in headingTexts && kind !== 'article' && !/^Phần thứ/.test(text)
}

function asHeading(kind: LabelKind): keyof Profile['headings'] {
  return kind === 'paren' ? 'letter' : kind
}
