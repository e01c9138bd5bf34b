import type {Unit} from './unit.ts'

/** Hundredths of a whole. */
export const percent: Unit = {text: '%', powers: {}, factor: 0.01, relative: 'percent'}
