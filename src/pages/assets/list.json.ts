import {getCollection} from 'astro:content'
import type {APIRoute} from 'astro'
import {makeListData} from '../../site/lists/make-list-data.ts'
import {readLists} from '../../site/lists/read-lists.ts'
import {siteFrame} from '../../site/site-frame.ts'

/** The compact list that is filtered in the browser. */
export const GET: APIRoute = async () => {
  const {root, text} = await siteFrame()
  const {papers, groups} = await readLists(
    root,
    (await getCollection('papers')).map(({data}) => data)
  )
  return Response.json(makeListData(papers, groups, text))
}
