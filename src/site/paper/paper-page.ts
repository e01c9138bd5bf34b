import type {SiteSettings} from '../../core/data/site-settings.ts'
import {
  type Address,
  downloadAddress,
  markdownAddress,
  paperAddress,
  pdfAddress,
  twinAddress,
  wordAddress
} from '../address.ts'
import type {Dataset} from '../datasets/dataset.ts'
import type {SourceCard} from '../datasets/source-card.ts'
import {absolute} from '../page-links.ts'
import type {ReadingView} from '../reading/reading-view.ts'
import {mostSideNotes} from '../reading/side-notes.ts'
import type {SiteText} from '../text/index.ts'
import {type ContentsItem, contentsOf} from './contents.ts'
import {type PaperFact, paperFacts} from './paper-facts.ts'
import type {PaperSummary} from './paper-summary.ts'
import type {NamedPaper, PaperSurroundings} from './paper-surroundings.ts'
import type {TakenFiles} from './paper-twin.ts'

/** Everything that a paper's page is made from. */
export interface PaperSource {
  paper: PaperSummary
  view: ReadingView
  around: PaperSurroundings
  /** its files, where they were made */
  files: TakenFiles
  cards: SourceCard[]
  /** all data that the site shows */
  datasets: readonly Dataset[]
  settings: SiteSettings
  text: SiteText
}

/** A file to take away. */
export interface PaperFile {
  text: string
  address: Address
  type: string
}

/** Another paper with its page. */
export interface LinkedPaper extends NamedPaper {
  address: Address
}

/** The page of a paper, ready to show: whatever stands on it beside the frame is in here. */
export interface PaperPage {
  address: Address
  /** `Báo cáo 86-BC/ĐU` */
  title: string
  description: string
  language: string
  banner?: string
  /** urgency and circulation, as printed */
  marks: string[]
  facts: PaperFact[]
  contents: ContentsItem[]
  html: string
  /** the text has no heading of its own for the page */
  untitled: boolean
  /** notes may stand beside the text */
  sideNotes: boolean
  files: PaperFile[]
  dataFiles: PaperFile[]
  /** the official copy */
  pdf?: Address
  citation?: string
  cards: SourceCard[]
  newer?: LinkedPaper
  older?: LinkedPaper
  /** where the page stands on the network, as far as the settings say */
  printedAddress: string
}

/** The page of one paper of an archive. */
export function paperPage(source: PaperSource): PaperPage {
  const {paper, view, around, files, cards, datasets, settings, text} = source
  const address = paperAddress(paper.id)
  return {
    address,
    title: `${paper.typeLabel} ${paper.codeShown}`,
    description: paper.subject ?? paper.typeLabel,
    language: paper.language,
    banner: paper.status === 'issued' ? undefined : text.paper.banner[paper.status],
    marks: [paper.urgency, paper.circulation, paper.copy].filter(mark => mark !== undefined),
    facts: paperFacts(paper, around, text, files.pageAmount),
    contents: contentsOf(view.headings),
    html: view.html,
    untitled: !view.html.includes('<h1'),
    sideNotes: view.notes.length > 0 && view.notes.length <= mostSideNotes,
    files: paperFiles(paper, files, text),
    dataFiles: datasets.filter(({name}) => view.datasets.includes(name)).map(dataFile),
    pdf: files.pdf && pdfAddress(files.pdf),
    citation: view.citation,
    cards,
    newer: linked(around.newer),
    older: linked(around.older),
    printedAddress: absolute(address, settings) ?? address
  }
}

// --- internal ---

function paperFiles({id}: PaperSummary, {pdf, word}: PaperSource['files'], {paper: {files}}: SiteText): PaperFile[] {
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return [
    ...(pdf ? [{text: files.pdf, address: pdfAddress(pdf), type: 'application/pdf'}] : []),
    ...(word ? [{text: files.word, address: wordAddress(word), type: docx}] : []),
    {text: files.markdown, address: markdownAddress(id), type: 'text/markdown'},
    {text: files.json, address: twinAddress(id), type: 'application/json'}
  ]
}

function dataFile({name, title}: Dataset): PaperFile {
  return {text: title, address: downloadAddress(name, 'csv'), type: 'text/csv'}
}

function linked(paper: NamedPaper | undefined): LinkedPaper | undefined {
  return paper && {...paper, address: paperAddress(paper.id)}
}
