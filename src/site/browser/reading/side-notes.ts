/** Notes beside the text that would reach below the sheet go back to their list at the end. */
export function keepNotesInside(): void {
  const page = document.querySelector<HTMLElement>('.with-notes')
  const paper = page?.querySelector<HTMLElement>('.paper')
  if (!page || !paper) return
  const look = () => {
    page.classList.add('with-notes')
    const end = paper.getBoundingClientRect().bottom
    const notes = [...paper.querySelectorAll('.notes li')]
    if (notes.some(note => note.getBoundingClientRect().bottom > end)) page.classList.remove('with-notes')
  }
  addEventListener('resize', look)
  document.fonts.ready.then(look)
}
