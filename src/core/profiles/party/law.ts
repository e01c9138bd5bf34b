import {type Law, law, type Size, silence} from '../fact.ts'

/** How a Party guidance is cited; elements are named, since the item numbers of most are not on record here. */
export interface Guidance {
  says: Law
  /** sizes, margins and signs, which HD 36 and HD 05 are known to share */
  lasting: Law
  silent: Law
}

const says05 = law('HD 05-HD/VPTW')
const says36 = law('HD 36-HD/VPTW')

/** Read in the text itself. */
export const hd05: Guidance = {says: says05, lasting: says05, silent: silence('HD 05-HD/VPTW')}

/** Known second-hand: what is not confirmed to be shared is taken from HD 05 and marked [S]. */
export const hd36: Guidance = {
  says: (place, mark) => says36(`${place} (coi như HD 05)`, mark === 'C' || mark === 'T' ? 'S' : mark),
  lasting: (place, mark) => says36(place, mark === 'T' ? 'S' : mark),
  silent: (topic, mark) => ({clause: `HD 36-HD/VPTW chưa đối chiếu: ${topic}`, mark})
}

/** The two sizes that the guidance gives as a range. */
export const pt14to15: Size = {pt: 14, range: [14, 15]}
export const pt15of14to15: Size = {pt: 15, range: [14, 15]}
