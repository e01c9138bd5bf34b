import type {APIRoute} from 'astro'
import {fontFiles, readFont} from '../../../site/fonts.ts'

export function getStaticPaths() {
  return fontFiles.map(({name}) => ({params: {name}}))
}

/** The font files of the site. */
export const GET: APIRoute<Record<string, never>, {name: string}> = async ({params}) =>
  new Response(await readFont(params.name))
