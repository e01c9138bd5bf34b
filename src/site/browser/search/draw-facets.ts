import {facetValues, type ListedPaper} from '../../search/found-papers.ts'
import {type Facet, facetNames, facets, type SearchState} from '../../search/search-state.ts'
import type {SearchText} from '../../text/search.ts'
import {element} from './element.ts'

/** What the facets are drawn from. */
export interface FacetSource {
  /** all papers that the words found, whatever is chosen */
  papers: readonly ListedPaper[]
  chosen: SearchState['chosen']
  text: SearchText
  /** what a value is called */
  nameOf(facet: Facet, value: string): string
}

/** A group of boxes for each facet that makes a difference. */
export function facetGroups(source: FacetSource): HTMLFieldSetElement[] {
  return facets.flatMap(facet => facetGroup(facet, source) ?? [])
}

/** The values whose boxes are ticked. */
export function tickedValues(place: Element, facet: Facet): string[] {
  const boxes = place.querySelectorAll<HTMLInputElement>(`input[name="${facetNames[facet]}"]:checked`)
  return [...boxes].map(({value}) => value)
}

// --- internal ---

const shownAtFirst = 6

function facetGroup(facet: Facet, {papers, chosen, text, nameOf}: FacetSource): HTMLFieldSetElement | undefined {
  const values = facetValues(papers, chosen, facet)
  if (values.length === 0 || (values.length === 1 && chosen[facet].length === 0)) return undefined
  const lines = values.map(({value, count}, at) => {
    const box = element('input', {type: 'checkbox', name: facetNames[facet], value})
    box.checked = chosen[facet].includes(value)
    const line = element(
      'label',
      {},
      box,
      ' ',
      nameOf(facet, value),
      ' ',
      element('span', {class: 'count'}, text.number(count))
    )
    line.hidden = at >= shownAtFirst && !box.checked
    return line
  })
  const group = element('fieldset', {}, element('legend', {}, text.facets[facet]), ...lines)
  const hidden = lines.filter(line => line.hidden)
  if (hidden.length > 0) group.append(moreButton(hidden, text))
  return group
}

function moreButton(hidden: readonly HTMLElement[], text: SearchText): HTMLButtonElement {
  const button = element('button', {type: 'button', class: 'search-more'}, text.more(hidden.length))
  button.addEventListener('click', () => {
    for (const line of hidden) line.hidden = false
    hidden[0]?.querySelector('input')?.focus()
    button.remove()
  })
  return button
}
