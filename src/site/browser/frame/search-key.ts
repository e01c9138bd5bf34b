/**
 * The key `/` leads to the search: into the page's own search field, or to the search page. Who speaks to the machine, or strikes keys unawares, can
 * switch it off for good (WCAG 2.1.4).
 */
export function searchByKey(): void {
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || !isOn()) return
    const field = document.querySelector<HTMLInputElement>('main input[type=search]')
    const link = document.querySelector<HTMLAnchorElement>('a[rel=search]')
    if (!field && !link) return
    event.preventDefault()
    if (field) field.focus()
    else link?.click()
  })
  const button = document.querySelector<HTMLButtonElement>('.search-key')
  if (!button) return
  show(button)
  button.hidden = false
  button.addEventListener('click', () => {
    switchTo(!isOn())
    show(button)
  })
}

// --- internal ---

const name = 'vanthu-search-key'

/** Where the browser keeps nothing, the choice holds for the page. */
let chosen: boolean | undefined

function isOn(): boolean {
  try {
    return chosen ?? localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

function switchTo(on: boolean): void {
  chosen = on
  try {
    if (on) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
  } catch {
    // A page that was opened from a folder, or a browser that is told to keep nothing.
  }
}

function show(button: HTMLButtonElement): void {
  const on = isOn()
  button.setAttribute('aria-pressed', String(on))
  const link = document.querySelector<HTMLAnchorElement>('a[rel=search]')
  if (on) link?.setAttribute('aria-keyshortcuts', '/')
  else link?.removeAttribute('aria-keyshortcuts')
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
