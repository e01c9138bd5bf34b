import type {Profile} from './profile.ts'
import {appendix, citation, copy, marks} from './state-nd30/additions.ts'
import {body, enacting, headings, smallText} from './state-nd30/body.ts'
import {closing} from './state-nd30/closing.ts'
import {header, opening} from './state-nd30/first-page.ts'
import {digital, font, page} from './state-nd30/page.ts'

/** State papers since 05/3/2020. */
export const stateNd30: Profile = {
  id: 'state-nd30',
  system: 'state',
  label: {vi: 'Nhà nước, Nghị định 30/2020', en: 'State, Decree 30/2020'},
  from: '2020-03-05',
  source: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
  font,
  page,
  header,
  ...opening,
  ...enacting,
  body,
  headings,
  ...closing,
  marks,
  appendix,
  citation,
  copy,
  digital,
  ...smallText
}
