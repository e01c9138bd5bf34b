import type {APIRoute, GetStaticPaths} from 'astro'
import {datasets} from '../../site/datasets/dataset.ts'
import {datasetJson} from '../../site/datasets/download.ts'
import {readBook} from '../../site/read-book.ts'
import {siteFrame} from '../../site/site-frame.ts'
import {siteInput} from '../../site/site-input.ts'

export const getStaticPaths = (async () => {
  const {text} = await siteFrame()
  return datasets(await readBook(await siteInput()), text).map(({name}) => ({params: {name}, props: {name}}))
}) satisfies GetStaticPaths

/** A file of the workspace's data as JSON. */
export const GET: APIRoute<{name: string}> = async ({props: {name}}) => {
  return new Response(datasetJson(name, await readBook(await siteInput())))
}
