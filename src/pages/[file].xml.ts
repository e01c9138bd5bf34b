import {getCollection} from 'astro:content'
import type {APIRoute, GetStaticPaths} from 'astro'
import {addressFiles} from '../site/feeds/address-files.ts'
import {sitePages} from '../site/feeds/site-pages.ts'
import {readLists} from '../site/lists/read-lists.ts'
import {guideAddresses} from '../site/manual/guide-index.ts'
import {speechOf} from '../site/manual/speech.ts'
import {siteFrame} from '../site/site-frame.ts'

export const getStaticPaths = (async () => {
  const frame = await siteFrame()
  const {root, settings, text} = frame
  const {papers, groups} = await readLists(
    root,
    (await getCollection('papers')).map(({data}) => data)
  )
  const guide = await guideAddresses(speechOf(frame))
  return [...addressFiles(sitePages(papers, groups, guide), settings, text)].map(([name, content]) => ({
    params: {file: name.replace(/\.xml$/, '')},
    props: {content}
  }))
}) satisfies GetStaticPaths

/** The sitemap and the description of the search. */
export const GET: APIRoute<{content: string}> = ({props: {content}}) => new Response(content)
