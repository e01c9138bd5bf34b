import {type CollectionEntry, getCollection} from 'astro:content'
import type {APIRoute, GetStaticPaths} from 'astro'
import {paperPath} from '../../site/address.ts'
import {paperTwin} from '../../site/paper-twin.ts'
import {readView} from '../../site/read-archive.ts'
import {siteInput} from '../../site/site-input.ts'

export const getStaticPaths = (async () => {
  const papers = await getCollection('papers')
  return papers.map(paper => ({params: {id: paperPath(paper.id)}, props: {paper}}))
}) satisfies GetStaticPaths

/** The JSON twin of a paper's page. */
export const GET: APIRoute<{paper: CollectionEntry<'papers'>}> = async ({props: {paper}}) => {
  const {root, pdfs} = await siteInput()
  const view = await readView(root, paper)
  return new Response(paperTwin(paper.data, view, pdfs[paper.id]))
}
