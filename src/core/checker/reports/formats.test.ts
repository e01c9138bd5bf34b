import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {exampleDiagnostics} from './example-diagnostics.ts'
import {githubReport} from './github.ts'
import {jsonReport} from './json.ts'
import {sarifReport} from './sarif.ts'

const options = {lang: 'vi', sources: new Map<string, string>()} as const

describe('the JSON report', () => {
  const report = JSON.parse(jsonReport(exampleDiagnostics, options))

  it('has every key of the contract in every finding, in the reader’s language', () => {
    expect(Object.keys(report)).toEqual(['diagnostics', 'counts'])
    for (const found of report.diagnostics)
      expect(Object.keys(found).join(' ')).toBe(
        'code name severity file line column endLine endColumn message basis hint actual expected fix spot'
      )
    expect(report.diagnostics[0]).toMatchObject({
      message: 'Số mục “III.” không liền mạch, cần “II.”',
      fix: {text: 'II.'}
    })
    expect(report.diagnostics[1]).toMatchObject({hint: null, actual: null, expected: null, fix: null, spot: null})
  })

  it('counts by severity', () => {
    expect(report.counts).toEqual({error: 1, warning: 1, info: 1})
  })
})

describe('the SARIF report', () => {
  const region = z.strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1)
  })
  const artifactLocation = z.strictObject({uri: z.string().regex(/^[\w%./-]+$/)})
  const replacement = z.strictObject({deletedRegion: region, insertedContent: z.strictObject({text: z.string()})})
  const message = z.strictObject({text: z.string().min(1)})
  /** what sections 3.13 to 3.57 of SARIF 2.1.0 ask of the parts that we write */
  const log = z.strictObject({
    $schema: z.url(),
    version: z.literal('2.1.0'),
    runs: z.tuple([
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            rules: z.array(
              z.strictObject({id: z.string(), name: z.string(), shortDescription: message, help: message.optional()})
            )
          })
        }),
        columnKind: z.literal('utf16CodeUnits'),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            message,
            locations: z.tuple([z.strictObject({physicalLocation: z.strictObject({artifactLocation, region})})]),
            fixes: z
              .array(
                z.strictObject({
                  artifactChanges: z.array(z.strictObject({artifactLocation, replacements: z.array(replacement)}))
                })
              )
              .optional()
          })
        )
      })
    ])
  })

  it('has the form of SARIF 2.1.0', () => {
    const {runs} = log.parse(JSON.parse(sarifReport(exampleDiagnostics, options)))
    const {results, tool} = runs[0]
    expect(results.map(({level}) => level)).toEqual(['error', 'warning', 'note'])
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('is whole where there are no findings', () => {
    expect(log.safeParse(JSON.parse(sarifReport([], options))).success).toBe(true)
  })
})

describe('the GitHub report', () => {
  it('escapes what would end a property or a line', () => {
    expect(githubReport(exampleDiagnostics, options)).toBe(
      [
        '::error file=content/2026/báo cáo.mdx,line=7,endLine=7,col=5,endColumn=8,title=BODY002 label-sequence::Số mục “III.” không liền mạch, cần “II.”%0AĐánh lại số.%0A(NĐ 30/2020, Phụ lục I)',
        '::warning file=content/2026/báo cáo.mdx,line=5,endLine=6,title=DATE004 short-date-padding::100%25: a,%0Ab%0A(HD 05-HD/VPTW)',
        '::notice file=data/organs.yaml,line=1,endLine=1,col=1,endColumn=1,title=DATA001 data-file::Mục sai%0A(vanthu)',
        ''
      ].join('\n')
    )
    const [first] = exampleDiagnostics
    expect(githubReport([{...first!, file: 'a,b:c%.mdx'}], options)).toContain('file=a%2Cb%3Ac%25.mdx,')
  })
})
