import type {ProfileId} from '../core/model/front-matter.ts'
import {profileById, profiles} from '../core/profiles/index.ts'
import type {Profile} from '../core/profiles/profile.ts'
import {type ProfileRow, profileTable} from '../core/profiles/table.ts'
import {longDate} from '../core/vietnamese/dates.ts'
import {type Address, profileAddress} from './address.ts'
import type {Speech} from './manual/speech.ts'

/** One value of a profile below its element. */
export interface ProfileValue extends Pick<ProfileRow, 'value' | 'range' | 'clause' | 'mark'> {
  /** `cỡ chữ` */
  aspect: string
}

/** All values of one element of the paper, e.g. of `Cơ quan ban hành`. */
export interface ProfileGroup {
  element: string
  values: ProfileValue[]
}

/** The page of a profile. */
export interface ProfilePage {
  id: ProfileId
  address: Address
  title: string
  source: string
  inForce: string
  groups: ProfileGroup[]
}

/** The page of one profile: every value with its clause, under the element that it sets. */
export function profilePage(profile: Profile, speech: Speech): ProfilePage {
  return {
    id: profile.id,
    address: profileAddress(profile.id),
    title: profile.label[speech.language],
    source: profile.source,
    inForce: inForce(profile, speech),
    groups: groups(profileTable(profile), speech)
  }
}

/** The pages of all profiles, in the order of their first day. */
export function profilePages(speech: Speech): ProfilePage[] {
  return profiles.map(profile => profilePage(profile, speech))
}

/** The Vietnamese name of a profile. */
export function profileLabel(id: ProfileId): string {
  return profileById(id).label.vi
}

// --- internal ---

function inForce({from, until}: Profile, {language, words}: Speech): string {
  const day = (isoDay: string) => (language === 'vi' ? longDate(isoDay) : isoDay)
  return words.profiles.inForce(day(from), until && day(until))
}

/** Titles read `element: aspect`; rows of one element stand together already. */
function groups(rows: ProfileRow[], {language}: Speech): ProfileGroup[] {
  const split = rows.map(row => {
    const [element = '', ...aspect] = row.title[language].split(': ')
    return {element, row, aspect: aspect.join(': ') || row.title[language]}
  })
  return [...Map.groupBy(split, ({element}) => element)].map(([element, members]) => ({
    element,
    values: members.map(({aspect, row: {value, range, clause, mark}}) => ({aspect, value, range, clause, mark}))
  }))
}
