import {getCollection} from 'astro:content'
import type {APIRoute, GetStaticPaths} from 'astro'
import {type ListTwinPart, listTwinParts, listTwinWriter} from '../../site/feeds/list-twin.ts'
import {paperLists} from '../../site/feeds/paper-lists.ts'
import {readLists} from '../../site/lists/read-lists.ts'
import {siteFrame} from '../../site/site-frame.ts'
import {siteInput} from '../../site/site-input.ts'

export const getStaticPaths = (async () => {
  const {root, text} = await siteFrame()
  const {pdfs} = await siteInput()
  const lists = await readLists(
    root,
    (await getCollection('papers')).map(({data}) => data)
  )
  const write = listTwinWriter(pdfs)
  return listTwinParts(paperLists(lists, text)).map(part => {
    const [list, ...rest] = part.address.replace(/\.json$/, '').split('/')
    return {params: {list, file: rest.join('/')}, props: {part, write}}
  })
}) satisfies GetStaticPaths

/** The lists of papers for programs. */
export const GET: APIRoute<{part: ListTwinPart; write: (part: ListTwinPart) => string}> = ({props: {part, write}}) =>
  new Response(write(part))
