import {body, type HostileCase} from './hostile-case.ts'

/** Footnotes that lead nowhere, or in a circle. */
export const notes: HostileCase[] = [
  body('a note that is not there', 'Nội dung.[^1]\n', 'ok NOTE001'),
  body('a note that nobody calls', 'Nội dung.\n\n[^1]: Nguồn.\n', 'ok NOTE002'),
  body('a note that calls itself', 'Nội dung.[^1]\n\n[^1]: Nguồn.[^1]\n', 'ok NOTE003'),
  body('two notes that call each other', 'Nội dung.[^1]\n\n[^1]: Nguồn.[^2]\n\n[^2]: Nguồn.[^1]\n', 'ok NOTE003'),
  body('two notes of one name', 'Nội dung.[^1]\n\n[^1]: Một.\n\n[^1]: Hai.\n', 'ok NOTE004'),
  body('an empty note', 'Nội dung.[^1]\n\n[^1]:\n', 'ok'),
  body(
    'notes with names of prototypes',
    'A.[^constructor] B.[^__proto__]\n\n[^constructor]: C.\n\n[^__proto__]: D.\n',
    'ok'
  ),
  body('a note in a heading and in a table', '## A[^1]\n\n| B[^1] |\n|---|\n| C[^2] |\n\n[^1]: D.\n\n[^2]: E.\n', 'ok'),
  body(
    'a note that holds a table and an appendix',
    'A.[^1]\n\n[^1]: B.\n\n    | C |\n    |---|\n    | D |\n\n    <Appendix>E.</Appendix>\n',
    'error MDX006'
  )
]
