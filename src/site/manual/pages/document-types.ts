import type {DocumentType} from '../../../core/model/document-type.ts'
import {documentTypes, numberingOf} from '../../../core/model/types/index.ts'
import {guideAddress} from '../../address.ts'
import type {ManualPage} from '../manual-page.ts'
import type {Speech} from '../speech.ts'

/** The types of paper with their keys and symbols. */
export function documentTypesPage(speech: Speech): ManualPage {
  const {all, columns, numberings: _, ...words} = speech.words.types
  const {label, slug, party, state, numbering, clause} = columns
  return {
    slug: 'loai-van-ban',
    address: guideAddress('loai-van-ban'),
    ...words,
    sections: [
      {
        id: 'loai',
        title: all,
        paragraphs: [],
        table: {
          head: [label, slug, party, state, numbering, clause],
          rows: documentTypes.map(type => typeRow(type, speech))
        }
      }
    ]
  }
}

// --- internal ---

function typeRow(type: DocumentType, {language, words}: Speech): string[] {
  const systems = (['party', 'state'] as const).filter(system => type[system] !== undefined)
  const distinct = (texts: string[]) => [...new Set(texts)].join('; ')
  return [
    type.label[language],
    type.slug,
    type.party?.symbol ?? '',
    type.state?.symbol ?? '',
    distinct(systems.map(system => words.types.numberings[numberingOf(type, system)])),
    distinct(systems.map(system => type[system]?.clause ?? ''))
  ]
}
