/** Show the button that copies the citation; it cites the part of the paper that the address leads to. */
export function offerCopy(): void {
  const citation = document.querySelector<HTMLElement>('.citation')
  const button = document.querySelector<HTMLButtonElement>('.copy-citation')
  if (!citation || !button) return
  const whole = citation.textContent ?? ''
  const said = button.parentElement?.querySelector('[role=status]')
  const cite = () => {
    const clause = clauseOf(location.hash)
    citation.textContent = clause === undefined ? whole : `${clause} ${whole}`
    if (said) said.textContent = ''
  }
  button.addEventListener('click', async () => {
    const isDone = await copyText(citation)
    if (said && isDone) said.textContent = button.dataset.copied ?? ''
  })
  addEventListener('hashchange', cite)
  cite()
  button.parentElement?.removeAttribute('hidden')
}

// --- internal ---

/** `khoản 2 Mục III` for `#muc-iii-khoan-2`: the title of its sign; what has no number is not cited. */
function clauseOf(hash: string): string | undefined {
  const sign = [...document.querySelectorAll<HTMLAnchorElement>('a.anchor')].find(link => link.hash === hash)
  return sign?.title || undefined
}

/** The clipboard is for safe addresses only; on a plain intranet the old command still copies what is selected. */
async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return document.execCommand('copy')
  }
}
