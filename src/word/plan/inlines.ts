import type {Element, ElementContent} from 'hast'
import type {Inline, TextInline} from '../paper.ts'
import {xmlSafe} from '../xml.ts'
import {planPicture} from './picture.ts'
import type {PlanContext} from './plan-context.ts'
import {classOf, hasClass} from './tree.ts'

/** The content of a line as runs of text, breaks, notes and pictures; white space falls together as in a browser. */
export function planInlines(context: PlanContext, children: readonly ElementContent[]): Inline[] {
  return tidy(children.flatMap(child => inlinesOf(context, child, {})))
}

/** The lines that breaks part a content into. */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([])
    else lines.at(-1)!.push(inline)
  }
  return lines
}

// --- internal ---

type Look = Omit<TextInline, 'kind' | 'text'>

function inlinesOf(context: PlanContext, node: ElementContent, look: Look): Inline[] {
  if (node.type === 'text') {
    context.lettersSinceNote += node.value.length
    return [{kind: 'text', text: xmlSafe(node.value), ...look}]
  }
  if (node.type !== 'element') return []
  const within = (more: Look = {}) => node.children.flatMap(child => inlinesOf(context, child, {...look, ...more}))
  switch (node.tagName) {
    case 'br':
      return [{kind: 'break'}]
    case 'strong':
    case 'b':
      return within({bold: true})
    case 'em':
    case 'i':
      return within({italic: true})
    case 'sup':
      return within({raised: true, ...(hasClass(node, 'note-again') ? {noteAgain: true} : {})})
    case 'svg':
      return [planPicture(context, node)]
    case 'data':
      return boundValue(context, node, within)
    default:
      return classOf(node) === 'footnote' ? [noteOf(context, node)] : within()
  }
}

function boundValue({counts}: PlanContext, node: Element, within: (more: Look) => Inline[]): Inline[] {
  const formula = node.properties.dataFormula
  if (typeof formula !== 'string') return within({})
  const inlines = within({value: formula})
  counts.values.push({formula, shown: inlines.map(inline => (inline.kind === 'text' ? inline.text : '')).join('')})
  return inlines
}

function noteOf(context: PlanContext, node: Element): Inline {
  context.notes++
  context.counts.notes++
  const {notes: shown, counts} = context
  const inlines = planInlines(context, node.children)
  context.lettersSinceNote = 0
  return {kind: 'note', number: counts.notes, shown, inlines}
}

/** Spaces fall together across runs, and none stands at the edge of a line. No-break spaces are the author's. */
function tidy(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  let open = false
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      if (inline.kind === 'break') trimEnd(kept)
      kept.push(inline)
      open = inline.kind !== 'break'
      continue
    }
    const text = inline.text.replace(/[ \t\r\n]+/g, ' ')
    const joined = open ? text : text.replace(/^ /, '')
    if (joined === '') continue
    kept.push({...inline, text: joined})
    open = !joined.endsWith(' ')
  }
  trimEnd(kept)
  return kept
}

function trimEnd(inlines: Inline[]): void {
  for (let last = inlines.at(-1); last?.kind === 'text'; last = inlines.at(-1)) {
    const text = last.text.replace(/ $/, '')
    if (text !== '') {
      inlines[inlines.length - 1] = {...last, text}
      return
    }
    inlines.pop()
  }
}
