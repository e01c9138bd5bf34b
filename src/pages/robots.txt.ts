import type {APIRoute} from 'astro'
import {robotsFile} from '../site/feeds/robots.ts'
import {siteFrame} from '../site/site-frame.ts'

/** What search engines may read. */
export const GET: APIRoute = async () => {
  const {audience, settings} = await siteFrame()
  return new Response(robotsFile(audience, settings))
}
