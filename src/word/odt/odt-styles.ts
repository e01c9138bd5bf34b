import type {Profile} from '../../core/profiles/profile.ts'
import type {PaperProperties} from '../paper.ts'
import {fileStyleId} from '../style-names.ts'
import {baseStyle, wordStyles} from '../styles.ts'
import {paragraphProperties, textProperties} from './odt-properties.ts'
import {element} from './odt-xml.ts'

/** The profile's styles as ODF takes them (`office:styles`), above the base style of the running text. */
export function officeStyles(profile: Profile, {language}: PaperProperties): string {
  const base = baseStyle(profile)
  const [tongue, country] = language.split('-')
  const face = element('style:text-properties', {
    'style:font-name': profile.font.family.value,
    'fo:language': tongue,
    'fo:country': country,
    // As on the printed sheet; without it lines break elsewhere.
    'style:letter-kerning': 'true'
  })
  const defaults = element('style:default-style', {'style:family': 'paragraph'}, widows + face)
  const standard = element(
    'style:style',
    {'style:name': 'Standard', 'style:family': 'paragraph', 'style:class': 'text'},
    paragraphProperties(base.paragraph) + textProperties(base.text)
  )
  const named = wordStyles(profile).map(({id, name, text, paragraph}) =>
    element(
      'style:style',
      {
        'style:name': fileStyleId(id),
        'style:display-name': name,
        'style:family': 'paragraph',
        'style:parent-style-name': 'Standard'
      },
      paragraphProperties(paragraph) + textProperties(text)
    )
  )
  return element('office:styles', {}, [defaults, standard, ...named, ...textStyles, notes].join(''))
}

/** The only face of a paper, declared in every file that names it. */
export function fontFaces({font}: Profile): string {
  const {value} = font.family
  return element(
    'office:font-face-decls',
    {},
    element('style:font-face', {
      'style:name': value,
      'svg:font-family': `'${value}'`,
      'style:font-family-generic': 'roman',
      'style:font-pitch': 'variable'
    })
  )
}

// --- internal ---

const widows = element('style:paragraph-properties', {'fo:orphans': 2, 'fo:widows': 2})
const raised = element('style:text-properties', {'style:text-position': 'super 65%'})

const textStyles = [
  textStyle('Value', 'Số liệu', ''),
  textStyle('NoteAgain', 'Gọi lại chú thích', raised),
  textStyle('NoteCall', 'Số chú thích', raised),
  // LibreOffice sets the number before a note's text in its own style, whatever the configuration names
  textStyle('Footnote_20_Symbol', 'Footnote Symbol', raised),
  // LibreOffice takes a frame whose style has no parent for a drawing, and forgets the styles inside it.
  element('style:style', {'style:name': 'Frame', 'style:family': 'graphic'}, '')
]

const notes = element('text:notes-configuration', {
  'text:note-class': 'footnote',
  'text:citation-style-name': 'Footnote_20_Symbol',
  'text:citation-body-style-name': 'NoteCall',
  'text:default-style-name': 'Footnote',
  'style:num-format': '1',
  'text:start-value': 0,
  'text:footnotes-position': 'page',
  'text:start-numbering-at': 'document'
})

function textStyle(id: string, name: string, properties: string): string {
  return element('style:style', {'style:name': id, 'style:display-name': name, 'style:family': 'text'}, properties)
}
