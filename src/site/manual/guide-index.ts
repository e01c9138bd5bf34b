import {type Address, addresses} from '../address.ts'
import {guideChapters} from './guide-chapters.ts'
import {manualPages} from './pages/index.ts'
import type {Speech} from './speech.ts'

/** A page of guide or manual as the guide's first page names it. */
export interface GuideEntry {
  address: Address
  title: string
  description: string
}

/** What the guide's first page leads to: chapters to read in order, pages to look things up in. */
export async function guideIndex(speech: Speech): Promise<{chapters: readonly GuideEntry[]; reference: GuideEntry[]}> {
  const {rules, profiles} = speech.words
  return {
    chapters: guideChapters,
    reference: [
      ...(await manualPages(speech)),
      {address: addresses.profiles, title: profiles.title, description: profiles.description},
      {address: addresses.rules, title: rules.title, description: rules.description}
    ]
  }
}

/** The addresses of all chapters of the guide and pages of the manual. */
export async function guideAddresses(speech: Speech): Promise<Address[]> {
  return [...guideChapters, ...(await manualPages(speech))].map(({address}) => address)
}
