import type {Element, ElementContent, Nodes} from 'hast'
import {emptyBook} from '../core/data/book.ts'
import type {Document} from '../core/model/document.ts'
import type {Organ} from '../core/model/organ.ts'
import {readDocument} from '../core/model/read-document.ts'
import {buildOfficialTree} from '../core/official/official-tree.ts'

const commune = {level: 'commune', place: 'Suối Ngàn'} as const

const organs: Organ[] = [
  {
    ...commune,
    key: 'dang-uy',
    name: 'Đảng uỷ xã Suối Ngàn',
    system: 'party',
    kind: 'party-committee',
    parentLine: 'ĐẢNG BỘ TỈNH TÂY LĨNH',
    lines: ['ĐẢNG UỶ XÃ SUỐI NGÀN'],
    symbol: 'ĐU',
    archive: 'Văn phòng Đảng uỷ',
    contact: 'Điện thoại: 0200 000 0101'
  },
  {
    ...commune,
    key: 'van-phong',
    name: 'Văn phòng Đảng uỷ xã Suối Ngàn',
    system: 'party',
    kind: 'party-office',
    parentLine: 'ĐẢNG UỶ XÃ SUỐI NGÀN',
    lines: ['VĂN PHÒNG'],
    symbol: 'VPĐU'
  },
  {
    ...commune,
    key: 'ubnd',
    name: 'Ủy ban nhân dân xã Suối Ngàn',
    system: 'state',
    kind: 'peoples-committee',
    lines: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI NGÀN'],
    symbol: 'UBND',
    codeNotationUnit: 'VP',
    authority: 'ỦY BAN NHÂN DÂN',
    archive: 'VT, VP',
    contact: 'Điện thoại: 0200 000 0202'
  }
]

/** Front matter in YAML, one entry a line, and a body. */
export function paperOf(front: string, body = 'Nội dung.'): Document {
  const text = `---\n${front.trim()}\n---\n\n${body}\n`
  return readDocument(
    {id: 'mau', file: 'content/mau.mdx', text},
    {organs: new Map(organs.map(o => [o.key, o])), book: emptyBook}
  )
}

/** The parts of a paper's main section in their order, by their classes. */
export function officialParts(document: Document): string[] {
  return elementsOf(buildOfficialTree(document).sections[0]!.element).map(classOf)
}

/** A section's lines as `class: text`, in reading order; notes stand in square brackets. */
export function officialLines(document: Document, section = 0): string[] {
  return linesIn(buildOfficialTree(document).sections[section]!.element)
}

/** The texts of the lines of one class. */
export function linesOfClass(document: Document, name: string, section = 0): string[] {
  return officialLines(document, section)
    .filter(line => line.startsWith(`${name}: `))
    .map(line => line.slice(name.length + 2))
}

// --- internal ---

const lineTags = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td']

function linesIn(element: Element): string[] {
  if (lineTags.includes(element.tagName) || elementsOf(element).length === 0) {
    const text = textOf(element)
      .replace(/ +\n/g, '\n')
      .replace(/^[ \n]+|[ \n]+$/g, '')
    return text ? [`${classOf(element)}: ${text}`] : []
  }
  if (hasClass(element, 'addressees-one')) return [`addressees: ${textOf(element)}`]
  return elementsOf(element).flatMap(linesIn)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const text = node.children.map((child: Nodes) => (isBreak(child) ? '\n' : textOf(child))).join('')
  return node.type === 'element' && classOf(node) === 'footnote' ? `[${text}]` : text
}

function isBreak(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

function elementsOf(element: Element): Element[] {
  return element.children.filter((child: ElementContent): child is Element => child.type === 'element')
}

function hasClass({properties}: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

function classOf({properties, tagName}: Element): string {
  return Array.isArray(properties.className) ? String(properties.className[0]) : tagName
}
