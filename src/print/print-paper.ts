import type {PrintedFacts} from '../core/checker/printed.ts'
import {foreignFonts} from './fonts.ts'
import type {PrintJob} from './job.ts'
import {type PrintLimits, TimeLimit, within} from './limits.ts'
import {PageCrashed, type PrintPage} from './print-page.ts'

/** One paper as a page printed it; the page is `spent` where it must not print another. */
export interface PrintedPaper {
  pdf?: Uint8Array
  facts: PrintedFacts
  spent: boolean
}

/** Prints one paper on an open page; throws `PageCrashed` where the page died, which says nothing about the paper. */
export async function printPaper(page: PrintPage, job: PrintJob, limits: PrintLimits): Promise<PrintedPaper> {
  const facts = noFacts()
  try {
    const whole = await layOut(page, job, limits, facts)
    const pdf = whole ? await makePdf(page, job, limits, facts) : undefined
    await page.clear()
    facts.complaints.push(...page.complaints())
    return {facts, spent: false, ...(pdf && !forbidsPdf(facts) ? {pdf} : {})}
  } catch (error) {
    if (error instanceof PageCrashed) throw error
    if (error instanceof TimeLimit) facts.limit = 'time'
    else facts.complaints.push(error instanceof Error ? error.message : String(error))
    return {facts, spent: true}
  }
}

/** Whether a paper is incomplete, or would not look as asked: then there is no official copy. */
export function forbidsPdf(facts: PrintedFacts): boolean {
  const {lost, doubled, outside, fallback, foreignFonts, oversize, complaints, limit} = facts
  const faults = [lost, doubled, outside, fallback, foreignFonts, oversize, complaints]
  return limit !== undefined || faults.some(list => list.length > 0)
}

/** The facts of a paper before anything was measured. */
export function noFacts(): PrintedFacts {
  return {
    pages: [],
    lost: [],
    doubled: [],
    outside: [],
    fallback: [],
    fonts: [],
    foreignFonts: [],
    oversize: [],
    complaints: []
  }
}

// --- internal ---

// true: the paper stands in the page, whole as far as Paged.js is concerned
async function layOut(page: PrintPage, job: PrintJob, limits: PrintLimits, facts: PrintedFacts): Promise<boolean> {
  for (const section of job.sections) {
    const outcome = await within(limits.sectionTime, page.paginate(section, limits.pages))
    facts.complaints.push(...outcome.complaints, ...page.complaints())
    facts.oversize.push(...outcome.oversize)
    if (outcome.limit) facts.limit = outcome.limit
    if (forbidsPdf(facts)) return false
  }
  const {title, language} = job.metadata
  Object.assign(facts, await within(limits.sectionTime, page.assemble(title, language)))
  return facts.lost.length + facts.doubled.length + facts.outside.length === 0
}

async function makePdf(page: PrintPage, job: PrintJob, limits: PrintLimits, facts: PrintedFacts): Promise<Uint8Array> {
  const {stampPdf} = await import('./stamp.ts')
  const stamped = await stampPdf(await within(limits.sectionTime, page.pdf()), job.metadata)
  facts.fonts = stamped.fonts
  facts.foreignFonts = foreignFonts(stamped.fonts)
  return stamped.pdf
}
