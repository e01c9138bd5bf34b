import {getCollection} from 'astro:content'
import type {APIRoute, GetStaticPaths} from 'astro'
import {atomFeed} from '../../../site/feeds/atom-feed.ts'
import type {PaperGroup} from '../../../site/lists/paper-groups.ts'
import {readLists} from '../../../site/lists/read-lists.ts'
import {siteFrame} from '../../../site/site-frame.ts'
import {siteInput} from '../../../site/site-input.ts'

export const getStaticPaths = (async () => {
  const {root} = await siteFrame()
  const {groups} = await readLists(
    root,
    (await getCollection('papers')).map(({data}) => data)
  )
  return groups.type.map(group => ({params: {type: group.slug}, props: {group}}))
}) satisfies GetStaticPaths

/** The feed of a type. */
export const GET: APIRoute<{group: PaperGroup}> = async ({props: {group}}) =>
  new Response(atomFeed(group.papers, {...(await siteFrame()), ...(await siteInput())}, group))
