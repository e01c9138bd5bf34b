import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {pagesToMake} from './src/site/build/pages-to-make.ts'

/** Files of the last build that stand already are not made again. */
const leaveOutPages = {
  name: 'vanthu:leave-out-pages',
  hooks: {
    async 'astro:build:start'({setPrerenderer}) {
      const isToMake = await pagesToMake()
      setPrerenderer(own => ({...own, getStaticPaths: async () => (await own.getStaticPaths()).filter(isToMake)}))
    }
  }
}

/** The archive site: static pages of a workspace; which one, and where to, is said by who starts Astro (`src/site/build/build-site.ts`). */
export default defineConfig({
  output: 'static',
  // The default strips the spaces between inline elements.
  compressHTML: true,
  build: {format: 'directory', assets: 'assets'},
  // A folder of its own for each build: two may run at once.
  ...(process.env.VANTHU_ASTRO_CACHE && {cacheDir: process.env.VANTHU_ASTRO_CACHE}),
  // The guide's chapters; a highlighter would write styles into the page, which its policy forbids.
  integrations: [mdx({syntaxHighlight: false}), leaveOutPages],
  markdown: {syntaxHighlight: false},
  devToolbar: {enabled: false}
})
