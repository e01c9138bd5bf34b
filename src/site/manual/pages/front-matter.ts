import {frontMatterSchema} from '../../../core/model/front-matter.ts'
import {guideAddress} from '../../address.ts'
import type {ManualPage} from '../manual-page.ts'
import {schemaFields} from '../schema-fields.ts'
import type {Speech} from '../speech.ts'

/** The fields at the start of a paper. */
export function frontMatterPage(speech: Speech): ManualPage {
  const {all, ...words} = speech.words.frontMatter
  return {
    slug: 'thong-tin-van-ban',
    address: guideAddress('thong-tin-van-ban'),
    ...words,
    sections: [{id: 'truong', title: all, paragraphs: [], fields: schemaFields(frontMatterSchema, speech)}]
  }
}
