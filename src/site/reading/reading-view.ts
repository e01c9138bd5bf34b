import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {z} from 'zod'
import type {Document} from '../../core/model/document.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'
import {citation} from '../../core/register/citation.ts'
import {paperAddress} from '../address.ts'
import {readingWords} from '../text/reading.ts'
import {collectAnchors} from './anchors.ts'
import {columnClasses} from './column-classes.ts'
import {datasetLinks} from './dataset-links.ts'
import {type Rewrite, rewriteBelow} from './elements.ts'
import {readingForm, tidy} from './form.ts'
import {collectLineAnchors} from './line-anchors.ts'
import {collectNotes, readingNoteSchema} from './notes.ts'
import {openDatasets, openValues} from './open-data.ts'
import {plainText} from './plain-text.ts'
import {boundValueSchema, collectValues} from './values.ts'

const headingSchema = z.strictObject({id: z.string(), level: z.int(), text: z.string()})
const clauseSchema = z.strictObject({anchor: z.string(), words: z.string()})

/** A paper as its page shows it: HTML of all sections, anchors, notes, values with their origins, and the words alone. */
export const readingViewSchema = z.strictObject({
  html: z.string(),
  headings: z.array(headingSchema),
  /** numbered parts that can be linked and cited */
  clauses: z.array(clauseSchema),
  notes: z.array(readingNoteSchema),
  values: z.array(boundValueSchema),
  /** names of the data that the text is made from */
  datasets: z.array(z.string()),
  /** lines of the source text whose blocks have an anchor, since they are made from data */
  lines: z.array(z.int()),
  /** as another paper cites it; a draft cannot be cited */
  citation: z.string().optional(),
  text: z.string()
})

export type ReadingView = z.infer<typeof readingViewSchema>

/**
 * Write the official tree for comfortable reading: the same words, notes at the end, anchors, semantic elements. What is said between the
 * words is in the paper's language, so that a view depends on nothing but the paper.
 */
export function readingView(document: Document): ReadingView {
  const words = readingWords(document.front.language)
  const anchors = collectAnchors(words)
  const values = collectValues(words)
  const notes = collectNotes(words)
  const lines = collectLineAnchors()
  const links = datasetLinks(paperAddress(document.id), document.book, words)
  const tree = buildOfficialTree(document).sections.map(({element}) => element)
  const sections = tree.map((element, index): Element => {
    const own = notes.section(index === 0 ? '' : `pl${index}-`)
    const passes: Rewrite[] = [
      values.rewrite,
      lines.rewrite,
      links,
      own.rewrite,
      columnClasses,
      readingForm(words),
      anchors.rewrite(index),
      tidy
    ]
    const section = passes.reduce(rewriteBelow, element)
    const list = own.list()
    return {...section, children: [...section.children, ...(list ? [list] : [])]}
  })
  const bound = openValues(values.found(), document.book)
  return {
    html: sections.map(section => toHtml(section)).join('\n'),
    headings: anchors.headings,
    clauses: anchors.clauses,
    notes: notes.found,
    values: bound,
    datasets: openDatasets(tree, bound, document.book),
    lines: lines.lines,
    citation: citation(document),
    text: sections.map(plainText).join('\n\n')
  }
}
