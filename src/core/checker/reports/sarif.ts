import type {Diagnostic, Place, Severity} from '../../diagnostic.ts'
import {spotWords} from '../word-spot.ts'
import type {ReportOptions} from './report.ts'

/** The findings as a SARIF 2.1.0 log, which code hosts and editors read. */
export function sarifReport(diagnostics: readonly Diagnostic[], {lang}: ReportOptions): string {
  const ruleIds = [...new Set(diagnostics.map(({code}) => code))].sort()
  const rules = ruleIds.map(id => ruleOf(diagnostics.find(({code}) => code === id)!, lang))
  const results = diagnostics.map(found => ({
    ruleId: found.code,
    ruleIndex: ruleIds.indexOf(found.code),
    level: levels[found.severity],
    message: {text: found.message[lang]},
    locations: [locationOf(found, lang)],
    ...(found.fix && {fixes: [fixOf(found, found.fix)]})
  }))
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{tool: {driver: {name: 'vanthu', rules}}, columnKind: 'utf16CodeUnits', results}]
    },
    null,
    2
  )
}

// --- internal ---

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {error: 'error', warning: 'warning', info: 'note'}

function ruleOf({code, name, basis, hint}: Diagnostic, lang: ReportOptions['lang']) {
  return {id: code, name, shortDescription: {text: basis}, ...(hint && {help: {text: hint[lang]}})}
}

/** A Word file has no lines: the place is told in words. */
function locationOf(found: Diagnostic, lang: ReportOptions['lang']) {
  const artifactLocation = {uri: uriOf(found.file)}
  if (!found.spot) return {physicalLocation: {artifactLocation, region: regionOf(found)}}
  const name = spotWords(found.spot)[lang]
  return {physicalLocation: {artifactLocation}, logicalLocations: [{name}], message: {text: name}}
}

function regionOf({line, column, endLine, endColumn}: Place) {
  return {startLine: line, startColumn: column, endLine, endColumn}
}

function fixOf({file}: Diagnostic, {place, text}: NonNullable<Diagnostic['fix']>) {
  const replacements = [{deletedRegion: regionOf(place), insertedContent: {text}}]
  return {artifactChanges: [{artifactLocation: {uri: uriOf(file)}, replacements}]}
}

/** A relative URI: file names of papers may hold letters with accents, spaces, `#` and `?`. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
