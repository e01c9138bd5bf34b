import {calendar} from './calendar.ts'
import {datasets} from './datasets.ts'
import {frame} from './frame.ts'
import {home} from './home.ts'
import {lists} from './lists.ts'
import {machine} from './machine.ts'
import {manual} from './manual.ts'
import {paper} from './paper.ts'
import {relations} from './relations.ts'
import {search} from './search.ts'
import {statistics} from './statistics.ts'
import {status} from './status.ts'
import type {SiteLanguage} from './texts.ts'

/** All words of the site in one language: one file a part, one line here. */
export function siteText(language: SiteLanguage) {
  return {
    statistics: statistics[language],
    status: status[language],
    lists: lists[language],
    home: home[language],
    paper: paper[language],
    datasets: datasets[language],
    calendar: calendar[language],
    frame: frame[language],
    machine: machine[language],
    manual: manual[language],
    relations: relations[language],
    search: search[language]
  }
}

export type SiteText = ReturnType<typeof siteText>
