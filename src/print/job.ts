import type {PrintedFacts} from '../core/checker/printed.ts'

/** One run of the paginator: the body, an appendix, or a part of one whose sheets lie the other way. */
export interface PrintSection {
  /** inner HTML of the section, text only, no scripts, no external references */
  html: string
  /** the section's own style sheet, with its own `@page` rule (size, margins, margin boxes) */
  css: string
  orientation: 'portrait' | 'landscape'
  /** goes on with the section before it: its pages and notes are counted on */
  continues?: true
}

/** Document information of the PDF file. */
export interface PdfMetadata {
  title: string
  /** the issuing organ */
  author: string
  subject: string
  keywords: string[]
  /** BCP 47, e.g. `vi-VN` */
  language: string
  /** ISO day; both dates of the file are set from it, so that two runs give equal bytes */
  date: string
}

export interface PrintJob {
  id: string
  sections: PrintSection[]
  metadata: PdfMetadata
}

/** `pdf` is absent when the facts forbid a PDF (words lost, limits, complaints): an official copy is whole or is not. */
export interface PrintResult {
  id: string
  pdf?: Uint8Array
  facts: PrintedFacts
  /** milliseconds from the job's start to its end */
  time: number
}
