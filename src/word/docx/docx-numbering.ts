import {type INumberingOptions, LevelFormat, LevelSuffix} from 'docx'
import {mmToTwips} from '../measures.ts'
import type {ListLevel, ListSpec, WordPaper} from '../paper.ts'
import {paragraphsIn} from '../walk.ts'

/** The lists that a paper uses, as Word counts them. */
export function docxNumbering({sections}: WordPaper): INumberingOptions {
  const used = sections.flatMap(({blocks}) => paragraphsIn(blocks)).flatMap(({list}) => (list ? [list.list] : []))
  const lists = new Map(used.map((list): [string, ListSpec] => [list.id, list]))
  return {
    config: [...lists.values()].map(({id, levels}) => ({reference: id, levels: levels.map(levelOptions)}))
  }
}

// --- internal ---

const formats = {decimal: LevelFormat.DECIMAL, roman: LevelFormat.UPPER_ROMAN, dash: LevelFormat.BULLET}

function levelOptions({format, text, start, alone, indent}: ListLevel, level: number) {
  return {
    level,
    format: formats[format],
    text,
    start,
    suffix: alone ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
    style: {paragraph: {indent: {left: 0, firstLine: mmToTwips(indent)}}}
  }
}
