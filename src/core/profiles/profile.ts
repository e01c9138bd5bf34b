import type {Mark} from '../model/document-type.ts'
import type {ProfileId} from '../model/front-matter.ts'
import type {System} from '../model/organ.ts'

/** A fact of law: the value used, the lawful range or choices, the clause it stands in, and how sure it is. */
export interface Fact<Value> {
  value: Value
  /** lawful minimum and maximum, in the value's own unit, both inclusive */
  range?: [number, number]
  /** lawful values, where they are a few and not a range */
  choices?: Value[]
  clause: string
  mark: Mark
}

export type Case = 'upper' | 'as-typed'
export type Weight = 'bold' | 'regular'
export type Slant = 'italic' | 'upright'

/** How one element of the paper is set. Sizes in points. */
export interface TextStyle {
  size: Fact<number>
  weight: Fact<Weight>
  slant: Fact<Slant>
  case: Fact<Case>
}

/** What stands under an element: a rule as long as the text, a rule of a share of it, or characters. */
export type Underline =
  | {kind: 'none'}
  | {kind: 'rule'; share: number; shareRange?: [number, number]}
  | {kind: 'characters'; text: string}

/** Margins in millimetres. */
export interface Margins {
  top: Fact<number>
  bottom: Fact<number>
  left: Fact<number>
  right: Fact<number>
}

/** `left` headings take the first-line indent of the body. */
export interface HeadingStyle extends TextStyle {
  align: Fact<'center' | 'left'>
  /** true: the label stands on a line of its own, the title below it */
  titleBelow: Fact<boolean>
  /** the case of the title where it stands below the label */
  titleCase: Fact<Case>
}

/** One dated format of official papers: every size, gap, wording and pattern of print, each with clause and mark. */
export interface Profile {
  id: ProfileId
  system: System
  label: {vi: string; en: string}
  /** first and last issue date, ISO; the last is absent while in force */
  from: string
  until?: string
  source: string
  font: {
    family: Fact<string>
    /** `#rrggbb` */
    colour: Fact<string>
    /** height of a single line in em, for `multiple` line spacing */
    singleLine: Fact<number>
  }
  page: {
    width: Fact<number>
    height: Fact<number>
    /** other paper that forms may use, e.g. `A5` */
    formPaper?: Fact<string[]>
    /** true: a section may stand landscape where its tables need it */
    landscape: Fact<boolean>
    margins: Margins
    /** mirrored margins of the back side in duplex print, where the law gives them */
    backMargins?: Margins
    pageNumber: {
      style: TextStyle
      fromTop: Fact<number>
      hideOnFirst: Fact<boolean>
      /** true: every appendix counts its pages from 1 */
      restartInAppendix: Fact<boolean>
    }
  }
  header: {
    /** widths of the two columns in mm */
    leftWidth: Fact<number>
    rightWidth: Fact<number>
    /** `CỘNG HÒA …` or `ĐẢNG CỘNG SẢN VIỆT NAM` */
    national: {text: Fact<string>; style: TextStyle; under: Fact<Underline>}
    /** state only */
    motto?: {text: Fact<string>; style: TextStyle; under: Fact<Underline>}
    parentOrgan: TextStyle
    organ: {style: TextStyle; under: Fact<Underline>}
  }
  number: {
    style: TextStyle
    /** `Số:` or `Số` */
    label: Fact<string>
    /** between number and symbol: `/` or `-` */
    numberSeparator: Fact<string>
    /** between type and organ: `-` or `/` */
    organSeparator: Fact<string>
    /** numbers below 10 are written with this many digits */
    pad: Fact<number>
    /** source of a regular expression for a typed paper's whole line, without the label */
    pattern: Fact<string>
    /** the same for a letter (công văn) */
    letterPattern: Fact<string>
  }
  placeDate: {
    style: TextStyle
    /** `{place}`, `{day}`, `{month}`, `{year}` are filled */
    form: Fact<string>
    /** digits of the day */
    dayDigits: Fact<number>
    /** months up to this one are written with a zero, `01` and `02` */
    lastPaddedMonth: Fact<number>
  }
  typeName: {style: TextStyle}
  authorLine: {style: TextStyle}
  subject: {style: TextStyle; under: Fact<Underline>}
  /** the subject of a letter, under the number; gap above in points */
  letterSubject: {style: TextStyle; prefix: Fact<string>; gap: Fact<number>}
  addressees: {
    words: {letter: Fact<string>; petition: Fact<string>}
    wordStyle: TextStyle
    nameStyle: TextStyle
    separator: Fact<string>
    /** mark after the last one */
    end: Fact<string>
    /** dashes of several addressees stand under the colon of the word */
    dashUnderColon: Fact<boolean>
    /** báo cáo sent upward has addressees (state) or has none (party) */
    reportHasAddressees: Fact<boolean>
  }
  body: {
    style: TextStyle
    align: Fact<'justify' | 'left'>
    /** mm */
    indent: Fact<number>
    /** points between paragraphs */
    paragraphGap: Fact<number>
    /** `exact`: points; `multiple`: times the single line */
    lineSpacing: Fact<{kind: 'exact'; points: number} | {kind: 'multiple'; factor: number}>
    /** mark after the last word of the body, `./.` or `.` */
    closingMark: Fact<string>
  }
  headings: {
    part: HeadingStyle
    chapter: HeadingStyle
    section: HeadingStyle
    subsection?: HeadingStyle
    article: HeadingStyle
    /** khoản that has a title */
    clause: HeadingStyle
    point: HeadingStyle
    /** reports and plans: `I.` `1.` `1.1.` `a)` */
    roman: HeadingStyle
    arabic: HeadingStyle
    decimal: HeadingStyle
    letter: HeadingStyle
  }
  legalBases: {style: TextStyle; bullet: Fact<string>; separator: Fact<string>; end: Fact<string>}
  verbLine: {style: TextStyle}
  authorityLine: {style: TextStyle}
  signature: {
    authority: TextStyle
    position: TextStyle
    name: TextStyle
    /** mm left free for signature and seal */
    gap: Fact<number>
    /** widths of recipients' and signature's columns, mm */
    leftWidth: Fact<number>
    rightWidth: Fact<number>
    /** lawful prefixes: `TM.` … or `T/M` … */
    prefixes: Fact<string[]>
  }
  recipients: {
    label: Fact<string>
    labelStyle: TextStyle
    /** the label is underlined as long as its words (party) */
    labelUnderlined: Fact<boolean>
    listStyle: TextStyle
    /** first line of letters, petitions and upward reports */
    asAbove: Fact<string>
    separator: Fact<string>
    end: Fact<string>
    /** `Lưu: ` or `Lưu ` */
    archivePrefix: Fact<string>
    /** `VT` first on the archive line (state), or '' */
    archiveDefault: Fact<string>
    drafterStyle: TextStyle
  }
  marks: {
    urgency: {
      style: TextStyle
      colour: Fact<string>
      framed: Fact<boolean>
      texts: Fact<Record<'khan' | 'thuong-khan' | 'hoa-toc', string>>
      /** mm, by level, where the law gives sizes */
      sizes?: Fact<Record<'khan' | 'thuong-khan' | 'hoa-toc', [number, number]>>
    }
    circulation: {
      style: TextStyle
      framed: Fact<boolean>
      texts: Fact<Record<'luu-hanh-noi-bo' | 'xem-xong-tra-lai' | 'khong-pho-bien' | 'tai-lieu-hoi-nghi', string>>
      /** mm from the top edge (or bottom edge for the last-page mark) */
      fromEdge: Fact<number>
      /** those that stand at the foot of the last page, centred */
      onLastPage: Fact<('luu-hanh-noi-bo' | 'xem-xong-tra-lai' | 'khong-pho-bien' | 'tai-lieu-hoi-nghi')[]>
    }
    draft: {style: TextStyle /** `{round}` is filled */; text: Fact<string>; textWithoutRound: Fact<string>}
  }
  appendix: {
    word: Fact<string>
    wordStyle: TextStyle
    numbering: Fact<'roman' | 'arabic'>
    titleStyle: TextStyle
    referenceStyle: TextStyle
    /** `{type}`, `{number}`, `{date}`, `{organ}` are filled */
    reference: Fact<string>
    /** `{date}` as `05 tháng 01 năm 2026` or `05/01/2026` */
    referenceDate: Fact<'long' | 'short'>
    under: Fact<Underline>
    /** mark at the end of each appendix, or '' */
    closingMark: Fact<string>
  }
  /** how the paper is cited for the first time; `{type}`, `{number}`, `{date}`, `{organ}`, `{subject}` are filled */
  citation: {form: Fact<string>; day: Fact<'long' | 'short'>}
  contact: {style: TextStyle; page: Fact<'first' | 'last'>}
  copy: {
    form: Fact<'header' | 'stamp'>
    titleStyle: TextStyle
    texts: Fact<Record<'sao-y' | 'sao-luc' | 'trich-sao', string>>
    symbols: Fact<Record<'sao-y' | 'sao-luc' | 'trich-sao', string>>
    /** heading and size (mm) of the stamp, party-hd05 */
    stamp?: {heading: Fact<string>; size: Fact<[number, number]>; colour: Fact<string>}
  }
  /** images of digital signatures: vanthu leaves their room, the signing program draws them */
  digital: {
    /** `#rrggbb` */
    signatureColour: Fact<string>
    sealColour: Fact<string>
    /** share of the signature that the seal covers, at its left */
    sealOverlap: Fact<number>
    /** the signing time and number, where they stand as text (separate appendices, electronic copies) */
    textStyle: TextStyle
  }
  footnote: TextStyle
  table: {cell: TextStyle; head: TextStyle}
}
