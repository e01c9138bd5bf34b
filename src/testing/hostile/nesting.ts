import {body, fill, type HostileCase, many} from './hostile-case.ts'

/** Depths and repetitions that keep a parser busy, or exhaust its stack. */
export const nesting: HostileCase[] = [
  body('10,000 quotations in one another', () => '> '.repeat(10_000), 'error FILE003'),
  body('a million quotation marks', () => fill('>', 1_000_000), 'error FILE003'),
  body('5,000 lists in one another', () => '- '.repeat(5000), 'error FILE003'),
  body('lists indented 1,000 times', () => many(1000, index => `${' '.repeat(2 * index)}- a\n`), 'error FILE003'),
  body('lists indented 60 times', () => many(60, index => `${' '.repeat(2 * index)}- a\n`), 'error FILE003'),
  body('20 quotations with 9,000 lazy lines', () => `${'> '.repeat(20)}a\n${fill('a\n', 18_000)}`, 'error FILE004'),
  body('10,000 brackets in a formula', () => `{${'('.repeat(10_000)}1${')'.repeat(10_000)}}`, 'error FILE003'),
  body('10,000 signs in a formula', () => `{${'- '.repeat(10_000)}1}`, 'error MDX001'),
  body('a formula of 100,000 terms', () => `{${fill('1 + ', 400_000)}1}`, 'error FILE004'),
  body('a formula of 200 levels', () => `{${'-('.repeat(200)}1${')'.repeat(200)}}`, 'error MDX009'),
  body('100,000 commas in an expression', () => `{[${fill(',', 100_000)}]}`, 'error MDX007'),
  body('10,000 components in one another', () => fill('<Appendix>\n', 110_000), 'error FILE004'),
  body('5,000 unclosed components, apart', () => fill('<Appendix>\n\n', 60_000), 'error MDX001'),
  body('2,000 components in one line', () => fill('<a>', 6000), 'error MDX001'),
  body(
    '150 components in one another',
    () => `${'<Recipients>\n'.repeat(150)}\nA.\n\n${'</Recipients>\n'.repeat(150)}`,
    'error FILE003'
  ),
  body('two million stars', () => fill('*', 1_900_000), 'error FILE003'),
  body('two million stars and letters', () => fill('*a', 1_900_000), 'error FILE004'),
  body('two million underlines and letters', () => fill(' _a', 1_900_000), 'error FILE004'),
  body('two million brackets', () => fill('[', 1_900_000), 'error FILE003'),
  body('two million brackets and letters', () => fill('[a', 1_900_000), 'error FILE004'),
  body('two million closed brackets', () => fill('[a](b) ', 1_900_000), 'error FILE004'),
  body('two million backticks', () => fill('`', 1_900_000), 'error FILE004'),
  body('backticks of growing length', () => many(1900, index => `${'`'.repeat(index)} `), 'error FILE004'),
  body('4,000 stars in a paragraph', () => fill('*a ', 12_000), 'ok'),
  body('40,000 stars in ten paragraphs', () => many(10, () => `${fill('*a ', 12_000)}\n\n`), 'error FILE004'),
  body('two million entities', () => fill('&amp;', 1_900_000), 'error FILE004'),
  body('two million backslashes', () => fill('\\', 1_900_000), 'error FILE004'),
  body('2,000 underlined headings', () => fill('A\n-\n\n', 10_000), 'error FILE004'),
  body('2,000 quotations', () => fill('> a\n\n', 10_000), 'error FILE004')
]
