import {body, fill, type HostileCase, many, paper} from './hostile-case.ts'

/** Papers that are far too long, as a whole or in one part. */
export const size: HostileCase[] = [
  body('a line of 10 MB', () => fill('Nội dung. ', 10_000_000), 'error FILE002'),
  body('a line of 2.5 MB', () => fill('a ', 2_500_000), 'error FILE002'),
  body('a line of 1.9 MB', () => fill('a ', 1_900_000), 'error FILE004'),
  body('a word of 1.9 MB', () => fill('a', 1_900_000), 'error FILE004'),
  body('1.9 MB of spaces', () => fill(' ', 1_900_000), 'ok'),
  body('1.9 MB of empty lines', () => fill('\n', 1_900_000), 'error FILE004'),
  body('1 MB of ordinary paragraphs', () => many(2000, () => `${fill('Nội dung của đoạn. ', 500)}\n\n`), 'ok', 30),
  body('10,000 short paragraphs', () => fill('Một đoạn.\n\n', 110_000), 'ok', 30),
  body('300 headings', () => many(300, index => `## Tiêu đề ${index}\n\nNội dung.\n\n`), 'ok'),
  body('20,000 headings', () => many(20_000, index => `## Tiêu đề ${index}\n\n`), 'ok', 30),
  body(
    '10,000 typed labels out of order',
    () => many(10_000, index => `## ${(index * 7) % 1000}. Mục\n\n`),
    'ok BODY002 BODY003',
    30
  ),
  body('a list of 4,000 items', () => fill('- Một ý;\n', 36_000), 'ok', 30),
  body('a table of 4,000 rows', () => `| A | B |\n|---|---|\n${fill('| 1 | 2 |\n', 40_000)}`, 'ok', 30),
  body('a table of 50,000 rows', () => `| A | B |\n|---|---|\n${fill('| 1 | 2 |\n', 500_000)}`, 'error FILE004'),
  body(
    'a table of 5,000 columns',
    () => `${'| a '.repeat(5000)}|\n${'|---'.repeat(5000)}|\n${'| b '.repeat(5000)}|\n`,
    'ok',
    30
  ),
  body('1,400 notes', () => many(1400, index => `A[^${index}].\n\n[^${index}]: B.\n\n`), 'ok', 30),
  body('5,000 notes', () => many(5000, index => `A[^${index}].\n\n[^${index}]: B.\n\n`), 'error FILE004'),
  body('5,000 references to one note', () => `${many(100, () => `${'A[^1] '.repeat(50)}\n\n`)}[^1]: B.\n`, 'ok', 30),
  body('10,000 attributes', () => `<Appendix ${many(10_000, index => `a${index} `)}/>\n`, 'error MDX005', 30),
  body('a component name of 100,000 letters', () => `<${fill('A', 100_000)} />\n`, 'error MDX004'),
  body('10,000 unknown components', () => fill('<A />\n\n', 70_000), 'error MDX004', 30),
  paper('front matter of 1.9 MB', () => `---\nsubject: ${fill('a b ', 1_900_000)}\n---\n\nA.\n`, 'error FILE004'),
  paper(
    'front matter of 20,000 unknown keys',
    () => `---\n${many(20_000, index => `k${index}: 1\n`)}---\n\nA.\n`,
    'error FILE004',
    30
  ),
  paper(
    'front matter of 4,000 unknown keys',
    () => `---\n${many(4000, index => `k${index}: 1\n`)}---\n\nA.\n`,
    'error META003 META005',
    30
  )
]
