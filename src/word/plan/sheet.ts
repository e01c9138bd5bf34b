import type {SheetRun} from '../../core/official/sheet-runs.ts'
import type {Profile} from '../../core/profiles/profile.ts'
import type {Sheet} from '../paper.ts'
import {pointsToMm} from './plan-context.ts'

/** The sheet of a run: a landscape one is turned, its margins stay where they are, as on the printed page. */
export function planSheet({page, contact}: Profile, {orientation, section, continues}: SheetRun): Sheet {
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
    // The address stands just below the text, two lines of it at most above the edge.
    footFromBottom: bottom.value - pointsToMm(contact.style.size.value * footLines),
    numberOnFirst: continues || !page.pageNumber.hideOnFirst.value,
    restart: !continues && (section === 0 || page.pageNumber.restartInAppendix.value)
  }
}

// --- internal ---

const footLines = 3.2
