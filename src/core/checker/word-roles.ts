import type {Message} from '../diagnostic.ts'
import type {HeadingStyle, Profile, TextStyle} from '../profiles/profile.ts'
import {titlesOf} from '../profiles/table.ts'
import type {WordAlign, WordRole} from './word-form.ts'

/** What of a role's look is prescribed: in running text single words may be bold or slanted. */
export type WordAspect = 'size' | 'weight' | 'slant' | 'case'

/** The form of one element: its style in the profile, and how its lines may lie. */
export interface RoleForm {
  style: TextStyle
  aspects: readonly WordAspect[]
  align: readonly WordAlign[]
  /** the side of the sheet, where the law has two columns */
  column?: 'left' | 'right'
}

/** How this profile wants an element; nothing where it does not know such an element. */
export function roleForm(profile: Profile, role: WordRole): RoleForm | undefined {
  const {styleIn, alignIn, aspects, column} = roles[role]
  const style = styleIn(profile)
  return style && {style, aspects, align: alignIn(profile), ...(column && {column})}
}

/** Narrow a word of a finding to a role. */
export function isWordRole(text: string | undefined): text is WordRole {
  return text !== undefined && Object.hasOwn(roles, text)
}

/** The name of an element, e.g. `Cơ quan ban hành`. */
export function roleTitle(role: WordRole): Message {
  const {path} = roles[role]
  return titlesOf(`${path}.size`).element ?? {vi: path, en: path}
}

// --- internal ---

interface Role extends Pick<RoleForm, 'aspects' | 'column'> {
  /** for the title */
  path: string
  styleIn: (profile: Profile) => TextStyle | undefined
  alignIn: (profile: Profile) => readonly WordAlign[]
}

type StyleIn = Role['styleIn']

const whole: readonly WordAspect[] = ['size', 'weight', 'slant', 'case']
const letters: readonly WordAspect[] = ['size', 'weight', 'slant']
const sizeOnly: readonly WordAspect[] = ['size']
const centre: readonly WordAlign[] = ['center']
const edge: readonly WordAlign[] = ['left', 'justify']

/** Lines of head, title and signature stand centred in their columns (NĐ 30 PL I; HD 05). */
const line = (path: string, styleIn: StyleIn, column?: RoleForm['column'], aspects = whole): Role => ({
  path,
  styleIn,
  aspects,
  alignIn: () => centre,
  ...(column && {column})
})

/** A heading of the left begins like a paragraph of the text. */
const heading = (kind: keyof Profile['headings']): Role => {
  const styleIn = ({headings}: Profile): HeadingStyle | undefined => headings[kind]
  const alignIn = (profile: Profile) => (styleIn(profile)?.align.value === 'center' ? centre : edge)
  return {path: `headings.${kind}`, styleIn, alignIn, aspects: whole}
}

const plain = (
  path: string,
  styleIn: StyleIn,
  aspects: readonly WordAspect[],
  align: readonly WordAlign[] = []
): Role => ({path, styleIn, aspects, alignIn: () => align})

const roles: Record<WordRole, Role> = {
  national: line('header.national', ({header}) => header.national.style, 'right'),
  motto: line('header.motto', ({header}) => header.motto?.style, 'right'),
  'parent-organ': line('header.parentOrgan', ({header}) => header.parentOrgan, 'left'),
  organ: line('header.organ', ({header}) => header.organ.style, 'left'),
  number: line('number', ({number}) => number.style, 'left', letters),
  'place-date': line('placeDate', ({placeDate}) => placeDate.style, 'right', letters),
  'letter-subject': line('letterSubject', ({letterSubject}) => letterSubject.style, 'left'),
  'type-name': line('typeName', ({typeName}) => typeName.style),
  'author-line': line('authorLine', ({authorLine}) => authorLine.style),
  subject: line('subject', ({subject}) => subject.style),
  'addressees-word': plain('addressees.wordStyle', ({addressees}) => addressees.wordStyle, letters),
  addressee: plain('addressees.nameStyle', ({addressees}) => addressees.nameStyle, sizeOnly),
  'legal-basis': plain('legalBases', ({legalBases}) => legalBases.style, ['size', 'slant']),
  'verb-line': line('verbLine', ({verbLine}) => verbLine.style),
  'authority-line': line('authorityLine', ({authorityLine}) => authorityLine.style),
  text: plain('body', ({body}) => body.style, sizeOnly, ['justify']),
  'heading-part': heading('part'),
  'heading-chapter': heading('chapter'),
  'heading-section': heading('section'),
  'heading-subsection': heading('subsection'),
  'heading-article': heading('article'),
  'heading-clause': heading('clause'),
  'heading-point': heading('point'),
  'heading-roman': heading('roman'),
  'heading-arabic': heading('arabic'),
  'heading-decimal': heading('decimal'),
  'heading-letter': heading('letter'),
  authority: line('signature.authority', ({signature}) => signature.authority, 'right'),
  position: line('signature.position', ({signature}) => signature.position, 'right'),
  'full-name': line('signature.name', ({signature}) => signature.name, 'right'),
  'recipients-label': {
    ...plain('recipients.labelStyle', ({recipients}) => recipients.labelStyle, letters, edge),
    column: 'left'
  },
  recipient: {
    ...plain('recipients.listStyle', ({recipients}) => recipients.listStyle, letters, edge),
    column: 'left'
  },
  'appendix-word': line('appendix.wordStyle', ({appendix}) => appendix.wordStyle),
  'appendix-title': line('appendix.titleStyle', ({appendix}) => appendix.titleStyle),
  'appendix-reference': line('appendix.referenceStyle', ({appendix}) => appendix.referenceStyle, undefined, letters),
  'table-cell': plain('table.cell', ({table}) => table.cell, sizeOnly),
  footnote: plain('footnote', ({footnote}) => footnote, sizeOnly),
  'page-number': line('page.pageNumber', ({page}) => page.pageNumber.style, undefined, letters)
}
