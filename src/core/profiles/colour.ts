/** The colours that the law names. */
export const black = '#000000'
export const red = '#ff0000'
export const blue = '#0000ff'
