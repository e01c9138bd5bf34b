import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {z} from 'zod'
import type {Document} from '../../core/model/document.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'
import {paperAddress} from '../address.ts'
import {datasetLinks} from './dataset-links.ts'
import {type Rewrite, rewriteBelow} from './elements.ts'
import {readingForm, tidy} from './form.ts'
import {collectHeadings, type Headings} from './headings.ts'
import {collectLineAnchors} from './line-anchors.ts'
import {collectNotes} from './notes.ts'
import {plainText} from './plain-text.ts'
import {boundValueSchema, collectValues} from './values.ts'

const headingSchema = z.strictObject({id: z.string(), level: z.int(), text: z.string()})

/** A paper as its page shows it: HTML of all sections, headings for the contents, values with their origins, and the words alone. */
export const readingViewSchema = z.strictObject({
  html: z.string(),
  headings: z.array(headingSchema),
  values: z.array(boundValueSchema),
  /** lines of the source text whose blocks have an anchor, since they are made from data */
  lines: z.array(z.int()),
  text: z.string()
})

export type ReadingView = z.infer<typeof readingViewSchema>

/** Write the official tree for comfortable reading: the same words, notes at the end, anchors, semantic elements. */
export function readingView(document: Document): ReadingView {
  const headings = collectHeadings()
  const values = collectValues()
  const anchors = collectLineAnchors()
  const links = datasetLinks(paperAddress(document.id), document.book)
  const data = [values.rewrite, anchors.rewrite, links]
  const sections = buildOfficialTree(document).sections.map(({element}, index) =>
    readingSection(element, index, data, headings)
  )
  return {
    html: sections.map(section => toHtml(section)).join('\n'),
    headings: headings.found,
    values: values.found(),
    lines: anchors.lines,
    text: sections.map(plainText).join('\n\n')
  }
}

// --- internal ---

function readingSection(element: Element, index: number, data: readonly Rewrite[], headings: Headings): Element {
  const notes = collectNotes(index === 0 ? '' : `pl${index}-`)
  const passes: Rewrite[] = [...data, notes.rewrite, readingForm, headings.rewrite(index === 0 ? 0 : 1), tidy]
  const section = passes.reduce(rewriteBelow, element)
  const list = notes.list()
  return {...section, children: [...section.children, ...(list ? [list] : [])]}
}
