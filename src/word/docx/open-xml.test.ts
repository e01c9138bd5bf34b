import {expect, test} from 'vitest'
import {exportedDocx, fixturePapers, samplePapers} from '../../testing/exported-paper.ts'
import {findAll, type OfficePackage, type XmlElement} from '../../testing/office-package.ts'

const papers = [...(await samplePapers()), ...(await fixturePapers('landscape'))]
const sources = await Promise.all(papers.map(async paper => [paper.id, await exportedDocx(paper)] as const))

test.each(sources)('%s: every relationship that a part names is there', (_, source) => {
  for (const part of wordParts(source)) {
    const named = everyElement(source.xml(part)).flatMap(({attributes}) =>
      Object.entries(attributes).flatMap(([key, value]) => (/^r:(?:id|embed|link)$/.test(key) ? [value] : []))
    )
    const known = source.names.includes(relationshipsOf(part))
      ? findAll(source.xml(relationshipsOf(part)), 'Relationship').map(({attributes}) => attributes.Id!)
      : []
    expect(named.filter(id => !known.includes(id))).toEqual([])
    expect(doubled(known)).toEqual([])
  }
})

test.each(sources)('%s: no id stands twice, and what is called by one is there', (_, source) => {
  const document = source.xml('word/document.xml')
  const notes = source.xml('word/footnotes.xml')
  const numbering = source.xml('word/numbering.xml')
  expect(doubled(valuesOf(document, 'wp:docPr', 'id'))).toEqual([])
  expect(doubled(valuesOf(document, 'w:bookmarkStart', 'w:id'))).toEqual([])
  expect(doubled(valuesOf(document, 'w:bookmarkStart', 'w:name'))).toEqual([])
  expect(doubled(valuesOf(document, 'w:footnoteReference', 'w:id'))).toEqual([])
  const written = valuesOf(notes, 'w:footnote', 'w:id')
  expect(doubled(written)).toEqual([])
  expect(missing(valuesOf(document, 'w:footnoteReference', 'w:id'), written)).toEqual([])
  const lists = valuesOf(numbering, 'w:num', 'w:numId')
  expect(doubled(lists)).toEqual([])
  expect(doubled(valuesOf(numbering, 'w:abstractNum', 'w:abstractNumId'))).toEqual([])
  expect(missing(valuesOf(document, 'w:numId', 'w:val'), lists)).toEqual([])
})

test.each(sources)('%s: styles have ids of their own, and each one that is named is there', (_, source) => {
  const styles = source.xml('word/styles.xml')
  const known = valuesOf(styles, 'w:style', 'w:styleId')
  expect(doubled(known)).toEqual([])
  const named = wordParts(source).flatMap(part =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap(name =>
      valuesOf(source.xml(part), name, 'w:val')
    )
  )
  expect(missing(named, known)).toEqual([])
})

test.each(sources)('%s: no part speaks a vocabulary that Word does not know', (_, source) => {
  for (const part of wordParts(source)) {
    const spaces = everyElement(source.xml(part)).flatMap(({attributes}) =>
      Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('xmlns') ? [value] : []))
    )
    expect([...new Set(spaces)].filter(space => !known.test(space))).toEqual([])
    const [root] = everyElement(source.xml(part))
    const ignorable = root?.attributes['mc:Ignorable']?.split(' ') ?? []
    expect(ignorable.filter(prefix => !root?.attributes[`xmlns:${prefix}`])).toEqual([])
  }
})

// --- internal ---

const known =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/|http:\/\/schemas\.microsoft\.com\/office\/|urn:schemas-microsoft-com:)/

function wordParts({names}: OfficePackage): string[] {
  return names.filter(name => /^word\/[^/]+\.xml$/.test(name))
}

function relationshipsOf(part: string): string {
  return part.replace('word/', 'word/_rels/').concat('.rels')
}

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(child => (typeof child === 'string' ? [] : everyElement(child)))]
}

function valuesOf(root: XmlElement, name: string, attribute: string): string[] {
  return findAll(root, name).flatMap(({attributes}) => attributes[attribute] ?? [])
}

function doubled(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function missing(values: readonly string[], known: readonly string[]): string[] {
  return values.filter(value => !known.includes(value))
}
