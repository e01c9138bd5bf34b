import type {APIRoute} from 'astro'
import frame from '../../../styles/site.css?raw'
import closing from '../../../styles/site-closing.css?raw'
import data from '../../../styles/site-data.css?raw'
import datasets from '../../../styles/site-datasets.css?raw'
import lists from '../../../styles/site-lists.css?raw'
import manual from '../../../styles/site-manual.css?raw'
import paper from '../../../styles/site-paper.css?raw'
import sheet from '../../../styles/site-sheet.css?raw'
import sources from '../../../styles/site-sources.css?raw'
import {fontFaces} from '../../site/fonts.ts'

/** The style sheets of the site in one file; Astro's own bundling would link it by an absolute path. */
export const GET: APIRoute = () =>
  new Response([fontFaces(), frame, lists, manual, paper, sheet, closing, data, sources, datasets].join('\n'))
