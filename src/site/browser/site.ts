/** The key `/` leads to the search: into the page's own search field, or to the search page. */
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  const link = document.querySelector<HTMLAnchorElement>('a[rel=search]')
  if (!field && !link) return
  event.preventDefault()
  if (field) field.focus()
  else link?.click()
})

// --- internal ---

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
