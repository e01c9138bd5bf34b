import {expect, test} from 'vitest'
import {profileIds} from '../core/model/front-matter.ts'
import {profileById} from '../core/profiles/index.ts'
import {exportedDocx, exportedOdt} from '../testing/exported-paper.ts'
import {find, findAll, type XmlElement} from '../testing/office-package.ts'
import {paperOf} from '../testing/official-lines.ts'
import {docxStyleId} from './docx/docx-styles.ts'
import {fileStyleId, styleNames} from './style-names.ts'
import {wordStyles} from './styles.ts'

test('names and ids are told apart by everybody', () => {
  const names = Object.values(styleNames).map(name => name.toLocaleLowerCase('vi'))
  expect(new Set(names).size).toBe(names.length)
  const ids = wordStyles(profileById('state-nd30')).map(({id}) => fileStyleId(id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every(id => /^[A-Za-z0-9]+$/.test(id))).toBe(true)
})

test.each(profileIds)('%s: sizes, indents and spacing are those of the profile', id => {
  const profile = profileById(id)
  const styles = new Map(wordStyles(profile).map(style => [style.id, style]))
  expect(styles.get('text')).toMatchObject({
    text: {size: profile.body.style.size.value, bold: false},
    paragraph: {align: 'justify', indent: profile.body.indent.value, after: profile.body.paragraphGap.value}
  })
  expect(styles.get('national')?.text).toMatchObject({size: profile.header.national.style.size.value, bold: true})
  expect(styles.get('position')?.text.bold).toBe(profile.signature.position.weight.value === 'bold')
  expect(styles.get('full-name')?.paragraph.before).toBeCloseTo((profile.signature.gap.value / 25.4) * 72, 1)
  expect(styles.get('heading-chapter')?.paragraph).toMatchObject({align: 'center', indent: 0})
  expect(styles.get('footnote')?.text.size).toBe(profile.footnote.size.value)
})

test.each(['party-hd05', 'state-nd30'] as const)('%s: .docx and .odt hold the whole table', async id => {
  const paper = paperOf(`type: bao-cao\nprofile: ${id}`)
  const table = wordStyles(paper.profile)
  const docx = stylesIn((await exportedDocx(paper)).xml('word/styles.xml'), 'w:style', 'w:styleId')
  const odt = stylesIn((await exportedOdt(paper)).xml('styles.xml'), 'style:style', 'style:name')
  for (const style of table) {
    const word = docx.get(docxStyleId(style.id))!
    const open = odt.get(fileStyleId(style.id))!
    expect(find(word, 'w:sz').attributes['w:val']).toBe(String(style.text.size * 2))
    expect(find(open, 'style:text-properties').attributes['fo:font-size']).toBe(`${style.text.size}pt`)
    expect(open.attributes['style:display-name']).toBe(style.name)
    if (style.id !== 'footnote') expect(find(word, 'w:name').attributes['w:val']).toBe(style.name)
  }
})

test('line spacing: exact points in twips; a multiple as high as on the printed sheet, 1.15 × 1.15 × 14 pt', async () => {
  const spacing = async (profile: string) => {
    const source = await exportedDocx(paperOf(`type: bao-cao\nprofile: ${profile}`))
    return find(stylesIn(source.xml('word/styles.xml'), 'w:style', 'w:styleId').get('Text')!, 'w:spacing').attributes
  }
  expect(await spacing('party-hd05')).toMatchObject({'w:line': '360', 'w:lineRule': 'exact', 'w:after': '120'})
  expect(await spacing('state-nd30')).toMatchObject({'w:line': '370', 'w:lineRule': 'exact'})
})

// --- internal ---

function stylesIn(root: XmlElement, element: string, key: string): Map<string, XmlElement> {
  return new Map(findAll(root, element).map(style => [style.attributes[key]!, style]))
}
