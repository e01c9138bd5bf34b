import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {exampleDocument} from '../../core/checker/example-document.ts'
import type {ComponentSpec} from '../../core/components/component.ts'
import {buildOfficialTree} from '../../core/official/official-tree.ts'
import {redact} from '../../core/redaction/redact.ts'
import {columnClasses} from '../reading/column-classes.ts'
import {childElements, hasClass, type Rewrite, rewriteBelow} from '../reading/elements.ts'
import {readingForm, tidy} from '../reading/form.ts'
import {collectNotes} from '../reading/notes.ts'
import {readingWords} from '../text/reading.ts'

/** What a component's example becomes on a page of the archive, as everybody may see it. */
export function componentExample({name, example}: Pick<ComponentSpec, 'name' | 'example'>): string {
  const words = readingWords()
  const notes = collectNotes(words).section(`${name.toLowerCase()}-`)
  const {sections} = buildOfficialTree(exampleDocument(redact(example, 'public').text))
  const shown = sections.flatMap(({element}, index) => (index === 0 ? bodyOf(element) : [element]))
  const passes: Rewrite[] = [notes.rewrite, columnClasses, readingForm(words), tidy]
  const {children} = passes.reduce(rewriteBelow, h('div', shown))
  const list = notes.list()
  return toHtml(list ? [...children, list] : children)
}

// --- internal ---

/** The text without letterhead and closing. */
function bodyOf(section: Element): ElementContent[] {
  if (hasClass(section, 'body')) return section.children
  return childElements(section).flatMap(bodyOf)
}
