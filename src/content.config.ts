import {defineCollection} from 'astro:content'
import {readEntries} from './site/archive/read-entries.ts'
import {paperSummarySchema} from './site/paper/paper-summary.ts'
import {siteInput} from './site/site-input.ts'

const papers = defineCollection({
  schema: paperSummarySchema,
  loader: {
    name: 'vanthu',
    async load({store, watcher}) {
      const input = await siteInput()
      const fill = async () => {
        // Astro takes the `hint` of an error for a text of its own.
        const entries = await readEntries(input).catch((error: Error) => Promise.reject(new Error(error.message)))
        store.clear()
        for (const {id, digest, data} of entries) store.set({id, digest, data})
      }
      await fill()
      watcher?.add([`${input.root}/content`, `${input.root}/data`])
      for (const event of ['add', 'change', 'unlink'])
        watcher?.on(
          event,
          (path: string) => path.startsWith(input.root) && /\.(mdx|ya?ml|csv|json|xlsx)$/.test(path) && fill()
        )
    }
  }
})

export const collections = {papers}
