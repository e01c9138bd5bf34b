import type {ListState} from './list-state.ts'

/** Make the headings of the table sort it; the function shows how it is sorted. */
export function connectHeadings(sortBy: (sort: string) => void): (state: ListState) => void {
  const headings = [...document.querySelectorAll<HTMLElement>('table.papers th[data-sort]')]
  let current = ''
  for (const heading of headings) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    button.addEventListener('click', () => sortBy(nextSort(heading.dataset.sort ?? '', current)))
    heading.append(button)
  }
  return ({sort}) => {
    current = sort
    for (const heading of headings) heading.ariaSort = directionOf(heading.dataset.sort ?? '', sort)
  }
}

// --- internal ---

/** Days fall at first, since the list is written so; all others rise. */
function nextSort(column: string, current: string): string {
  if (column === 'ngay') return current === '' ? 'ngay' : ''
  return current === column ? `-${column}` : column
}

function directionOf(column: string, sort: string): 'ascending' | 'descending' | 'none' {
  if (sort === column) return 'ascending'
  return sort === `-${column}` || (sort === '' && column === 'ngay') ? 'descending' : 'none'
}
