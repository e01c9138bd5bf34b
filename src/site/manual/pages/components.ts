import {components} from '../../../core/components/index.ts'
import {guideAddress} from '../../address.ts'
import {componentExample} from '../component-example.ts'
import type {ManualPage} from '../manual-page.ts'
import {schemaFields} from '../schema-fields.ts'
import type {Speech} from '../speech.ts'

/** The closed vocabulary of papers: one section a component, with its example as it comes out. */
export function componentsPage(speech: Speech): ManualPage {
  const {language, words} = speech
  const {title, description, lead, places, none} = words.components
  return {
    slug: 'thanh-phan',
    address: guideAddress('thanh-phan'),
    title,
    description,
    lead,
    sections: components.map(component => {
      const fields = schemaFields(component.attributes, speech)
      return {
        id: component.name,
        title: component.title[language],
        usage: `<${component.name}>`,
        paragraphs: [component.description[language], places[component.place], ...(fields.length > 0 ? [] : [none])],
        fields,
        samples: [{text: component.example, html: componentExample(component)}]
      }
    })
  }
}
