import {describe, expect, test} from 'vitest'
import {checkDocument} from '../../core/checker/check-document.ts'
import {exampleContext} from '../../core/checker/example-document.ts'
import {components} from '../../core/components/index.ts'
import {signerSchema} from '../../core/model/signer.ts'
import {manual} from '../text/manual.ts'
import {componentExample} from './component-example.ts'
import {manualPages} from './pages/index.ts'
import {schemaFields} from './schema-fields.ts'

describe.each(['vi', 'en'] as const)('the manual in %s', language => {
  const speech = {language, words: manual[language]}

  test('has an anchor for every section, each once on its page, and words for every field', async () => {
    for (const {slug, sections, title, description, lead} of await manualPages(speech)) {
      expect([slug, title, description, lead].filter(words => words === '')).toEqual([])
      const ids = sections.map(({id}) => id)
      expect(ids).toEqual([...new Set(ids)])
      const fields = sections.flatMap(section => section.fields ?? [])
      expect(
        fields
          .filter(({title, description, kind, need}) => !title || !description || !kind || !need)
          .map(({name}) => `${slug}: ${name}`)
      ).toEqual([])
    }
  })

  test('names a field inside of a field by its path, with the form that it takes', () => {
    const rows = schemaFields(signerSchema, speech)
    expect(rows.map(({name}) => name)).toEqual(['authority', 'position', 'secondPosition', 'fullName', 'organ'])
    expect(rows[3]).toMatchObject({title: 'Họ và tên', kind: manual[language].fields.kinds.text})
  })
})

describe.each(components.map(spec => [spec.name, spec] as const))('<%s>', (name, spec) => {
  test('is described in both languages', () => {
    for (const words of [spec.description.vi, spec.description.en]) expect(words.length).toBeGreaterThan(20)
  })

  test('has an example of its own in which no rule finds anything, and which shows something', () => {
    expect(spec.example).toContain(`<${name}`)
    expect(checkDocument(exampleContext(`Nội dung.\n\n${spec.example}`))).toEqual([])
    const html = componentExample(spec)
    expect(html).not.toMatch(/value-missing| style=|undefined/)
    expect(html.replace(/<[^>]*>/g, '').trim()).not.toBe('')
  })
})

test('a redacted name is not on the page of its own manual', () => {
  const spec = components.find(({name}) => name === 'Redact')!
  expect(componentExample(spec)).toContain('L.T.P.')
  expect(componentExample(spec)).not.toContain('Lường')
})
