import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/**
 * Hold together what stands without a space around a value: `(42%);` with its signs and its note. Lines may break on both sides of a button,
 * and no sign of the text forbids it.
 */
export function holdTogether(
  children: readonly ElementContent[],
  isValue: (element: Element) => boolean
): ElementContent[] {
  const runs = children.flatMap(pieces).reduce<ElementContent[][]>((all, piece) => {
    const last = all.at(-1)
    if (last && joins(last.at(-1)!, isValue) && joins(piece, isValue)) last.push(piece)
    else all.push([piece])
    return all
  }, [])
  return runs.flatMap(run =>
    run.length > 1 && run.some(piece => piece.type === 'element' && isValue(piece))
      ? [h('span', {className: ['unbroken']}, run)]
      : run
  )
}

// --- internal ---

/** Words and spaces apart. */
function pieces(child: ElementContent): ElementContent[] {
  if (child.type !== 'text') return [child]
  return child.value.split(/(\s+)/u).flatMap(value => (value === '' ? [] : [{type: 'text', value}]))
}

function joins(piece: ElementContent, isValue: (element: Element) => boolean): boolean {
  if (piece.type === 'text') return piece.value.trim() !== ''
  return piece.type === 'element' && (isValue(piece) || isNote(piece))
}

function isNote({properties: {className}}: Element): boolean {
  return Array.isArray(className) && (className.includes('footnote') || className.includes('note-again'))
}
