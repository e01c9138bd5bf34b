import {law, type Size, silence} from '../fact.ts'

/** Phụ lục I of the decree: format; its boxes are named by the number in its diagram. */
export const annex1 = law('NĐ 30/2020, PL I')
/** Phụ lục III: the models. */
export const annex3 = law('NĐ 30/2020, PL III')
/** What the decree leaves open and offices do. */
export const practice = silence('NĐ 30/2020')

/** The two sizes of the decree: header and body. */
export const pt12to13: Size = {pt: 13, range: [12, 13]}
export const pt13to14: Size = {pt: 14, range: [13, 14]}
