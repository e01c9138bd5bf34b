/** Arrows lead from the field through the results and back; Escape clears the field, and from a result leads to it. */
export function followKeys(root: HTMLElement, field: HTMLInputElement, clear: () => void): void {
  root.addEventListener('keydown', event => {
    const {key, target} = event
    const links = [...root.querySelectorAll<HTMLElement>('[data-results] h3 a')]
    const at = target instanceof HTMLElement ? links.indexOf(target) : -1
    const leads =
      key === 'ArrowDown' && (target === field || at >= 0)
        ? links[at + 1]
        : key === 'ArrowUp' && at >= 0
          ? (links[at - 1] ?? field)
          : undefined
    if (leads) leads.focus()
    else if (key === 'Escape' && at >= 0) field.focus()
    else if (key === 'Escape' && target === field && field.value !== '') clear()
    else return
    event.preventDefault()
  })
}
