import type {Inline, TextInline} from '../paper.ts'
import type {StyleId} from '../style-names.ts'
import type {PlanContext} from './plan-context.ts'

/**
 * Blanks to be filled in by hand, `ngày      tháng      năm`, stand upright in slanted lines: LibreOffice gives each slanted
 * no-break space room for its overhang, and a date of a draft would be a third wider.
 */
export function uprightBlanks({styles}: PlanContext, style: StyleId, inlines: readonly Inline[]): Inline[] {
  if (!styles.get(style)?.text.italic) return [...inlines]
  return inlines.flatMap((inline): Inline[] => (inline.kind === 'text' ? parted(inline) : [inline]))
}

// --- internal ---

function parted(inline: TextInline): TextInline[] {
  return inline.text
    .split(/(\u00A0{2,})/)
    .filter(text => text !== '')
    .map(text => (text.startsWith('\u00A0\u00A0') ? {...inline, text, italic: false} : {...inline, text}))
}
