import type {Profile} from '../../core/profiles/profile.ts'
import type {Front} from './reading.ts'

/** Take `V/v` or `về việc` from a letter's subject where the profile prints the same word; another one stays as typed. */
export function settleLeadWord(front: Front, profile: Profile): Front {
  const prefix = profile.letterSubject.prefix.value.trim().toLowerCase()
  const {subject, type} = front
  if (!subject || !prefix || type !== 'cong-van' || !subject.toLowerCase().startsWith(`${prefix} `)) return front
  return {...front, subject: subject.slice(prefix.length).trimStart()}
}
