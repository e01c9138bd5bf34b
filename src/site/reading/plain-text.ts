import type {Element, ElementContent} from 'hast'
import {hasClass} from './elements.ts'

/**
 * The words of a section as plain text, a line a block; calls of notes as `[1]`, cells of a row apart by tabs. Of a
 * chart its table is read, which says the same.
 */
export function plainText(section: Element): string {
  return write(section)
    .replace(/[ \u00A0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/\t\n/g, '\n')
    .trim()
}

// --- internal ---

const blocks = new Set([
  'p',
  'div',
  'section',
  'header',
  'footer',
  'blockquote',
  'ul',
  'ol',
  'li',
  'table',
  'caption',
  'figure',
  'figcaption',
  'details',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6'
])

function write(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ')
  if (
    node.type !== 'element' ||
    hasClass(node, 'note-back') ||
    hasClass(node, 'dataset-link') ||
    node.properties.ariaHidden === 'true'
  )
    return ''
  if (node.tagName === 'svg' || node.tagName === 'summary') return ''
  if (node.tagName === 'br') return '\n'
  const inner = node.children.map(write).join('')
  if (hasClass(node, 'note-call')) return `[${inner}]`
  if (node.tagName === 'td' || node.tagName === 'th') return `${inner}\t`
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner
}
