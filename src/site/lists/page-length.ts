/** How many papers stand on one page of a list. */
export const pageLength = 100
