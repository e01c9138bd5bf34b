import {defineCollection} from 'astro:content'
import {paperSummarySchema} from './site/paper-summary.ts'
import {readArchive} from './site/read-archive.ts'
import {siteInput} from './site/site-input.ts'

const papers = defineCollection({
  schema: paperSummarySchema,
  loader: {
    name: 'vanthu',
    async load({store, watcher}) {
      const {root} = await siteInput()
      const fill = async () => {
        // Astro takes the `hint` of an error for a text of its own.
        const entries = await readArchive(root).catch((error: Error) => Promise.reject(new Error(error.message)))
        store.clear()
        for (const entry of entries) store.set(entry)
      }
      await fill()
      watcher?.add([`${root}/content`, `${root}/data`])
      for (const event of ['add', 'change', 'unlink'])
        watcher?.on(
          event,
          (path: string) => path.startsWith(root) && /\.(mdx|ya?ml|csv|json|xlsx)$/.test(path) && fill()
        )
    }
  }
})

export const collections = {papers}
