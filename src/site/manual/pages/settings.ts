import {settingsSchema} from '../../../core/data/settings.ts'
import {guideAddress} from '../../address.ts'
import type {ManualPage} from '../manual-page.ts'
import {schemaFields} from '../schema-fields.ts'
import type {Speech} from '../speech.ts'
import {settingsExample} from './data-examples.ts'

/** `data/settings.yaml`. */
export function settingsPage(speech: Speech): ManualPage {
  const {all, ...words} = speech.words.settings
  const fields = schemaFields(settingsSchema, speech)
  return {
    slug: 'thiet-dat',
    address: guideAddress('thiet-dat'),
    ...words,
    sections: [{id: 'truong', title: all, paragraphs: [], samples: [{text: settingsExample}], fields}]
  }
}
