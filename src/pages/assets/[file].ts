import type {APIRoute, GetStaticPaths} from 'astro'
import type {Asset} from '../../site/assets/asset.ts'
import {assetFiles, siteAssets} from '../../site/assets/site-assets.ts'
import {siteFrame} from '../../site/site-frame.ts'

export const getStaticPaths = (async () => {
  const {root, settings} = await siteFrame()
  return [...assetFiles(await siteAssets(root, settings))].map(([file, asset]) => ({params: {file}, props: {asset}}))
}) satisfies GetStaticPaths

/** The scripts and style sheets of the site; Astro's own bundling would link them by absolute paths. */
export const GET: APIRoute<{asset: Asset}> = ({props: {asset}}) => new Response(asset.content)
