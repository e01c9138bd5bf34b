import {unzipSync} from 'fflate'
import type {WordPaper} from '../paper.ts'
import {zipPackage} from '../zip-package.ts'

export function finishPackage(zip: Uint8Array, _: WordPaper): Uint8Array { return zipPackage(Object.entries(unzipSync(zip)), '[Content_Types].xml') }
