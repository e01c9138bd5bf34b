import {describe} from 'vitest'
import {walkThrough} from './walk.ts'
import {buildArchiveSite} from './walked-site.ts'

/** In CI the archive has the size of an office's: it takes a minute to build. */
const papers = process.env.CI ? 2000 : 300

describe(`the site of a generated archive of ${papers} papers`, () => walkThrough(() => buildArchiveSite(papers)))
