import {balancedLines} from '../../core/official/line-breaks.ts'
import type {Profile, TextStyle} from '../../core/profiles/profile.ts'
import type {Paragraph} from '../paper.ts'
import type {StyleId} from '../style-names.ts'
import {paragraph, wordsIn} from './block.ts'
import {widestLine} from './line-width.ts'
import type {PlanContext} from './plan-context.ts'

/**
 * Centred lines of a head or a title, drawn in so far that a word processor breaks them into equal parts, as the printed
 * sheet does; the words stay one paragraph.
 */
export function balanced({profile}: PlanContext, lines: Paragraph[], room: number): Paragraph[] {
  return lines.map(line => {
    const style = balancedStyles(profile)[line.style]
    if (!style) return line
    const parts = balancedLines(wordsIn(line.inlines), {...style, case: {...style.case, value: 'as-typed'}}, room)
      .split('\n')
      .map(text => paragraph(line.style, [{kind: 'text', text}]))
    if (parts.length < 2) return line
    const side = Math.max(0, (room - widestLine(parts, style)) / 2 - slack)
    return {...line, layout: {...line.layout, left: side, right: side}}
  })
}

// --- internal ---

/** mm by which a processor may measure a line wider than we do */
const slack = 0.5

function balancedStyles({
  header,
  letterSubject,
  authorLine,
  authorityLine,
  appendix
}: Profile): Partial<Record<StyleId, TextStyle>> {
  return {
    'parent-organ': header.parentOrgan,
    organ: header.organ.style,
    'letter-subject': letterSubject.style,
    'author-line': authorLine.style,
    'authority-line': authorityLine.style,
    'appendix-title': appendix.titleStyle,
    'appendix-reference': appendix.referenceStyle
  }
}
