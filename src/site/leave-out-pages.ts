import type {AstroIntegration} from 'astro'
import {addresses} from './address.ts'
import {siteInput} from './site-input.ts'

/** Files of the last build that stand already are not made again: Astro is told of the other pages alone. */
export function leaveOutPages(): AstroIntegration {
  return {
    name: 'vanthu:leave-out-pages',
    hooks: {
      async 'astro:build:start'({setPrerenderer}) {
        const {takenOver = []} = await siteInput()
        const standing = new Set(takenOver)
        if (standing.size === 0) return
        setPrerenderer(own => ({
          ...own,
          getStaticPaths: async () =>
            (await own.getStaticPaths()).filter(({pathname, route}) => !standing.has(fileOf(pathname, route.type)))
        }))
      }
    }
  }
}

// --- internal ---

/** The file that Astro writes for a path of a route. */
function fileOf(pathname: string, type: string): string {
  const path = decodeURI(pathname).replace(/^\/|\/$/g, '')
  if (type !== 'page') return path
  if (`${path}.html` === addresses.missing) return addresses.missing
  return path === '' ? 'index.html' : `${path}/index.html`
}
