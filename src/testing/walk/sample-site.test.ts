import {describe} from 'vitest'
import {walkThrough} from './walk.ts'
import {buildSampleSite} from './walked-site.ts'

describe('the site of the sample papers', () => walkThrough(buildSampleSite))
