/**
 * Filters the list of papers in the browser. It is written into the page as it stands, so it may use nothing outside of itself: it shows
 * the search field, which is of no use without scripts, and hides the rows that lack one of the typed words.
 */
export function filterList(): void {
  // The same as fold() of src/core/vietnamese: no diacritics, đ as d, no capitals.
  const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
  const form = document.querySelector<HTMLFormElement>('form[data-filter]')
  const field = form?.querySelector('input')
  const status = form?.querySelector('output')
  if (!form || !field || !status) return
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-row]')].map(row => ({
    row,
    text: folded(row.textContent)
  }))
  const filter = () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean)
    let shown = 0
    for (const {row, text} of rows) {
      row.hidden = !words.every(word => text.includes(word))
      if (!row.hidden) shown++
    }
    for (const section of document.querySelectorAll<HTMLElement>('section[data-list]'))
      section.hidden = !section.querySelector('tr[data-row]:not([hidden])')
    status.textContent = words.length === 0 ? '' : shown === 0 ? 'Không có văn bản nào khớp' : `${shown} văn bản khớp`
  }
  form.hidden = false
  form.addEventListener('submit', event => event.preventDefault())
  field.addEventListener('input', filter)
  filter()
}
