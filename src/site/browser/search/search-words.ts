import {type SearchText, search} from '../../text/search.ts'
import {status} from '../../text/status.ts'

/** The words of the search page. */
export interface SearchWords {
  text: SearchText
  statusName(status: string): string
}

/** The words in the page's language. */
export function searchWords(language: string): SearchWords {
  const known = language === 'en' ? 'en' : 'vi'
  const names: Record<string, unknown> = status[known]
  return {
    text: search[known],
    statusName(value) {
      const name = names[value]
      return typeof name === 'string' ? name : value
    }
  }
}
