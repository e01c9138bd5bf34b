import type {z} from 'zod'
import {checkSchema, factSchema, factsMetaSchema} from '../../../core/data/fact-schema.ts'
import {tableSchema} from '../../../core/data/table-schema.ts'
import {organSchema} from '../../../core/model/organ.ts'
import {guideAddress} from '../../address.ts'
import type {ManualPage} from '../manual-page.ts'
import {schemaFields} from '../schema-fields.ts'
import type {Speech} from '../speech.ts'
import {factsExample, organsExample, tableExample} from './data-examples.ts'

/** The files of `data/`: quantities, tables, organs. */
export function dataFilesPage(speech: Speech): ManualPage {
  const {title, description, lead, ...words} = speech.words.data
  const section = (id: string, title: string, paragraph: string, schema: z.ZodObject, example?: string) => ({
    id,
    title,
    paragraphs: [paragraph],
    ...(example && {samples: [{text: example}]}),
    fields: schemaFields(schema, speech)
  })
  return {
    slug: 'tep-so-lieu',
    address: guideAddress('tep-so-lieu'),
    title,
    description,
    lead,
    sections: [
      section('so-lieu', words.facts, words.factsLead, factSchema, factsExample),
      section('meta', words.meta, words.metaLead, factsMetaSchema),
      section('checks', words.checks, words.checksLead, checkSchema),
      section('bang', words.table, words.tableLead, tableSchema, tableExample),
      section('co-quan', words.organs, words.organsLead, organSchema, organsExample)
    ]
  }
}
