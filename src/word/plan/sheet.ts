import type {SheetRun} from '../../core/official/sheet-runs.ts'
import type {Profile} from '../../core/profiles/profile.ts'
import type {Sheet} from '../paper.ts'
import {pointsToMm} from './plan-context.ts'

/** The sheet of a run: a landscape one is turned, its margins stay where they are, as on the printed page. The address, of so many lines, stands just below the text. */
export function planSheet(
  {page, contact, font}: Profile,
  {orientation, section, continues}: SheetRun,
  footLines = 1
): Sheet {
  const landscape = orientation === 'landscape'
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height]
  const {top, right, bottom, left} = page.margins
  return {
    width: width.value,
    height: height.value,
    landscape,
    top: top.value,
    right: right.value,
    bottom: bottom.value,
    left: left.value,
    numberFromTop: page.pageNumber.fromTop.value,
    footFromBottom: bottom.value - pointsToMm(contact.style.size.value * (footGap + footLines * font.singleLine.value)),
    numberOnFirst: continues || !page.pageNumber.hideOnFirst.value,
    restart: !continues && (section === 0 || page.pageNumber.restartInAppendix.value)
  }
}

// --- internal ---

/** em between the text and the address below it, as the hand-written sheet has it */
const footGap = 0.7
