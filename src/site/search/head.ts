/** The parts of what is indexed of a paper: each stands at fixed places, so that the place of a hit tells what was hit. */
export type HeadPart = 'code' | 'subject' | 'names'

/** Where a part stands: from its first place up to, not including, its last. */
export const headParts: Record<HeadPart, {from: number; to: number}> = {
  code: {from: 0, to: 96},
  subject: {from: 96, to: 256},
  names: {from: 256, to: 352}
}

/** The words of the paper's text begin at this place. */
export const textStart = 352
