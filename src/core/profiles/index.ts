import type {ProfileId} from '../model/front-matter.ts'
import type {System} from '../model/organ.ts'
import {partyHd05} from './party-hd05.ts'
import {partyHd36} from './party-hd36.ts'
import type {Profile} from './profile.ts'
import {stateNd30} from './state-nd30.ts'

/** All profiles, in the order of their first day. */
export const profiles: Profile[] = [partyHd36, stateNd30, partyHd05]

const byId: Record<ProfileId, Profile> = {
  'state-nd30': stateNd30,
  'party-hd36': partyHd36,
  'party-hd05': partyHd05
}

/** The profile of this name. */
export function profileById(id: ProfileId): Profile {
  return byId[id]
}

/** The profile in force on an ISO day, or now where the day is unknown; none before the first. */
export function profileFor(system: System, issuedDate: string | undefined): Profile | undefined {
  return profiles.find(profile => profile.system === system && isInForce(profile, issuedDate))
}

/** The first profile of a system: for papers from before any of them. */
export function oldestProfile(system: System): Profile {
  return system === 'party' ? partyHd36 : stateNd30
}

// --- internal ---

function isInForce({from, until}: Profile, day: string | undefined): boolean {
  if (day === undefined) return until === undefined
  return from <= day && (until === undefined || day <= until)
}
