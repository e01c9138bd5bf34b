import {element} from './element.ts'

/** The parts of the search page. */
export interface SearchView {
  root: HTMLElement
  form: HTMLFormElement
  field: HTMLInputElement
  order: HTMLSelectElement
  facets: HTMLElement
  results: HTMLElement
  pager: HTMLElement
  /** say where things are; a reader who does not see hears it */
  say(words: string): void
  /** say why nothing can be shown, with a link to the list of all papers */
  excuse(words: string, link: string): void
  showColumns(shown: boolean): void
}

/** Find them; nothing on another page. */
export function searchView(): SearchView | undefined {
  const root = document.querySelector<HTMLElement>('[data-search]')
  const part = <Part extends HTMLElement>(selector: string) => root?.querySelector<Part>(selector)
  const form = part<HTMLFormElement>('form')
  const field = part<HTMLInputElement>('input[type=search]')
  const order = part<HTMLSelectElement>('.search-order select')
  const status = part('.search-status')
  const columns = part('.search-columns')
  const [facets, results, pager] = [part('[data-facets]'), part('[data-results]'), part('[data-pages]')]
  if (!root || !form || !field || !order || !status || !columns || !facets || !results || !pager) return undefined
  // Filters stand beside the results where there is room; on a phone they wait until they are asked for.
  if (matchMedia('(min-width: 56rem)').matches) facets.closest('details')?.setAttribute('open', '')
  return {
    root,
    form,
    field,
    order,
    facets,
    results,
    pager,
    say: words => status.replaceChildren(words),
    excuse: (words, link) =>
      status.replaceChildren(`${words} `, element('a', {href: root.dataset.search ?? ''}, link), '.'),
    showColumns: shown => {
      columns.hidden = !shown
    }
  }
}
