import {getCollection} from 'astro:content'
import type {APIRoute} from 'astro'
import {atomFeed} from '../site/feeds/atom-feed.ts'
import {inListOrder} from '../site/lists/paper-order.ts'
import {siteFrame} from '../site/site-frame.ts'
import {siteInput} from '../site/site-input.ts'

/** The feed of all papers. */
export const GET: APIRoute = async () => {
  const papers = (await getCollection('papers')).map(({data}) => data)
  return new Response(atomFeed(inListOrder(papers), {...(await siteFrame()), ...(await siteInput())}))
}
