import {readFileSync} from 'node:fs'

/** The hand-written sheets of the paper, in the order in which they stand on it; sizes come from the profile. */
const files = ['head.css', 'body.css', 'data.css', 'closing.css']

/** The structure of a paper as CSS. */
export const paperCss = files
  .map(file => readFileSync(new URL(`../../styles/paper/${file}`, import.meta.url), 'utf8'))
  .join('\n')
