/** Mark the heading that is being read in the table of contents, and keep its line in sight. */
export function followReader(): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])]
  const places = links.flatMap(link => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{link, heading}] : []
  })
  if (!contents || places.length === 0) return
  let current: HTMLAnchorElement | undefined
  const follow = () => {
    const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2
    const read = isAtEnd ? links.at(-1) : places.findLast(({heading}) => hasBegun(heading))?.link
    if (read === current) return
    current?.removeAttribute('aria-current')
    read?.setAttribute('aria-current', 'location')
    current = read
    if (read) keepInSight(read, contents)
  }
  let isWaiting = false
  const followSoon = () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      follow()
    })
  }
  addEventListener('scroll', followSoon, {passive: true})
  addEventListener('resize', followSoon)
  follow()
}

// --- internal ---

/** It stands where a link to it would put it, or higher. */
function hasBegun(heading: Element): boolean {
  return heading.getBoundingClientRect().top < 64
}

/** Moves the contents alone: the page stays where the reader is. */
function keepInSight(link: HTMLElement, box: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight) return
  const [inner, outer] = [link.getBoundingClientRect(), box.getBoundingClientRect()]
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom
}
