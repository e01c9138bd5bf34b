import type {APIRoute, GetStaticPaths} from 'astro'
import {datasets} from '../../site/datasets/dataset.ts'
import {datasetCsv} from '../../site/datasets/download.ts'
import {readBook} from '../../site/read-book.ts'
import {siteInput} from '../../site/site-input.ts'

export const getStaticPaths = (async () => {
  const {root} = await siteInput()
  return datasets(await readBook(root)).map(({name}) => ({params: {name}, props: {name}}))
}) satisfies GetStaticPaths

/** A file of the workspace's data as CSV. */
export const GET: APIRoute<{name: string}> = async ({props: {name}}) => {
  const {root} = await siteInput()
  return new Response(datasetCsv(name, await readBook(root)))
}
