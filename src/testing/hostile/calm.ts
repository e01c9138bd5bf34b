import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {expect} from 'vitest'
import {z} from 'zod'
import type {Run} from '../run-vanthu.ts'

/** A run that ended in words for people: no stack, no holes in the sentences. */
export function expectCalm({out, err}: Pick<Run, 'out' | 'err'>): void {
  for (const text of [out, err]) {
    expect(text).not.toMatch(/\n\s+at .+:\d+:\d+/)
    expect(text).not.toMatch(/\[object |node:internal|\bTypeError\b|\bRangeError\b/)
  }
}

/** All files below a folder by their path, sorted; a folder that is not there has none. */
export function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
    const files = entries.filter(entry => !entry.isDirectory())
    return files.map(entry => relative(folder, join(entry.parentPath, entry.name))).sort()
  } catch {
    return []
  }
}

/** Nothing half-written lies below a folder: no temporary file, and every PDF has its head and its end. */
export function expectWhole(folder: string): void {
  expect(filesBelow(folder).filter(file => file.endsWith('.tmp'))).toEqual([])
  expectWholePdfs(folder)
}

/** Every PDF below a folder has its head and its end; a killed run may leave a temporary file, which the next one removes. */
export function expectWholePdfs(folder: string): void {
  for (const file of filesBelow(folder).filter(name => name.endsWith('.pdf'))) {
    const pdf = readFileSync(join(folder, file)).toString('latin1')
    expect([pdf.slice(0, 5), pdf.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF'])
  }
}

const finding = z.object({
  code: z.string(),
  severity: z.string(),
  file: z.string(),
  line: z.number(),
  message: z.string()
})
const report = z.object({diagnostics: z.array(finding)})

/** The findings of a `--json` run. */
export function findingsOf({out}: Pick<Run, 'out'>): z.infer<typeof finding>[] {
  return report.parse(JSON.parse(out)).diagnostics
}

/** Their codes, each once, in order. */
export function codesOf(findings: readonly {code: string}[]): string[] {
  return [...new Set(findings.map(({code}) => code))].sort()
}
