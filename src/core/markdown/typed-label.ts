import type {Heading, Paragraph, Parent, Text} from 'mdast'
import {type Label, readLabel} from './labels.ts'

/** A typed label with the text node that begins with it. */
export interface TypedLabel {
  text: Text
  label: Label
  rest: string
  /** it stands in bold, as `**Điều 1.** …` does: a label, and no citation at the start of a sentence */
  strong: boolean
}

/** The label that a heading or paragraph starts with, also inside emphasis (`**1. Quan điểm:** …`). */
export function typedLabel(block: Heading | Paragraph): TypedLabel | undefined {
  const text = firstText(block)
  const read = text && readLabel(text.value)
  return text && read ? {text, ...read, strong: block.children[0]?.type === 'strong'} : undefined
}

// --- internal ---

function firstText(parent: Parent): Text | undefined {
  const first = parent.children[0]
  if (first?.type === 'text') return first
  return first?.type === 'strong' || first?.type === 'emphasis' ? firstText(first) : undefined
}
