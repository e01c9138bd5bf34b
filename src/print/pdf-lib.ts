import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type * as PdfLib from '@cantoo/pdf-lib'

// The package's entry is 340 small modules; its own bundle of the same code loads in a third of the time.
const entry = createRequire(import.meta.url).resolve('@cantoo/pdf-lib')
const bundle = join(dirname(entry), '..', 'dist', 'pdf-lib.esm.min.js')

/** The PDF library. */
export const pdfLib: typeof PdfLib = await import(pathToFileURL(bundle).href)
