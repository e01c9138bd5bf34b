import {afterAll, expect, test} from 'vitest'
import {describeEngines} from '../testing/pandoc-engines.ts'
import {openPandoc} from './open-pandoc.ts'
import {PandocError} from './pandoc-error.ts'

describeEngines(machine => {
  const pandoc = openPandoc({machine})
  afterAll(() => pandoc.close())
  const failureOf = (from: string, to: string, input: string | Uint8Array) =>
    pandoc.convert({from, to, input}).then(
      () => undefined,
      (error: unknown) => (error instanceof PandocError ? error : undefined)
    )

  test.each([
    ['html', 'word', 'pandoc does not know the format "word"'],
    ['htlm', 'rtf', 'pandoc does not know the format "htlm"'],
    ['html', 'pdf', 'pandoc does not know the format "pdf"'],
    ['html', './writer.lua', 'pandoc does not know the format "./writer.lua"'],
    ['html', 'markdown+nonsense', /^pandoc cannot convert the file: The extension '?nonsense'? is not supported/]
  ])('from %s to %s is refused in one line', async (from, to, words) => {
    const failure = await failureOf(from, to, '<p>Điều 1</p>')
    expect(failure?.text.en).toMatch(words)
    expect(failure?.text.vi).not.toContain('\n')
  })

  test('a name with a slip is met with the right one', async () => {
    expect((await failureOf('htlm', 'rtf', ''))?.hint?.en).toBe('Did you mean "html"?')
  })

  test.each(['odt', 'epub', 'docx', 'json'])('a broken %s is refused in one line', async format => {
    const failure = await failureOf(format, 'plain', new Uint8Array(2000).fill(0xfe))
    expect(failure?.text.vi).toMatch(/^pandoc không chuyển được tệp: .+/)
    expect(failure?.text.vi).not.toContain('\n')
  })

  test('after a refusal the next conversion works', async () => {
    await failureOf('odt', 'plain', 'no container')
    const {output} = await pandoc.convert({from: 'html', to: 'plain', input: '<p>Điều 1</p>'})
    expect(new TextDecoder().decode(output)).toBe('Điều 1\n')
  })

  test.each([
    ['rst', '.. include:: /etc/passwd\n\nĐiều 1'],
    ['latex', 'Điều 1 \\input{/etc/passwd}'],
    ['org', '#+INCLUDE: "/etc/passwd"\nĐiều 1'],
    ['html', '<p>Điều 1 <img src="/etc/passwd"> <img src="file:///etc/passwd"></p><iframe src="/etc/passwd"></iframe>'],
    ['html', '<p>Điều 1 <img src="http://127.0.0.1:9/x.png"></p>']
  ])('a file that %s asks for stays outside', async (from, input) => {
    const {output} = await pandoc.convert({from, to: 'rtf', input})
    const text = new TextDecoder().decode(output)
    expect(text).toContain('u272 ?i\\u7873 ?u 1')
    expect(text).not.toMatch(/root:|\\pict/)
  })

  test('an entity that names a file is refused', async () => {
    const input = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><article><para>&x;</para></article>'
    expect((await failureOf('docbook', 'plain', input))?.text.en).toContain('Invalid XML')
  })
})
