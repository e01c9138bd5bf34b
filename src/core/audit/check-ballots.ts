import type {AuditedBlock, AuditedPaper, AuditFinding} from './audited-paper.ts'
import type {Figure} from './figures.ts'
import {writtenSum} from './written-sums.ts'

/** Ballots: `phát ra 45 phiếu, thu về 45 phiếu, hợp lệ 43, không hợp lệ 02`, in a sentence or in lines below each other. */
export function checkBallots(paper: AuditedPaper): AuditFinding[] {
  const findings: AuditFinding[] = []
  let count: Count = {}
  let silent = 0
  for (const audited of paper.blocks) {
    const ballots = /phiếu/.test(audited.block.lower) || silent < 2 ? ballotsOf(audited) : []
    silent = ballots.length > 0 ? 0 : silent + 1
    if (silent > 1) count = {}
    for (const {label, ballot} of ballots) {
      if (count[label]) count = {}
      count[label] = ballot
      if (label !== 'out') findings.push(...judge(count, label))
    }
  }
  return findings
}

// --- internal ---

type Label = 'out' | 'back' | 'valid' | 'invalid'
type Ballot = {block: AuditedBlock['block']; figure: Figure}
type Count = Partial<Record<Label, Ballot>>

/** The figures of a block that a word of counting votes stands right before. */
function ballotsOf({block, figures}: AuditedBlock): {label: Label; ballot: Ballot}[] {
  return figures.flatMap((figure, index) => {
    if (figure.kind !== 'count' || figure.unit || figure.whole || figure.bound || figure.range) return []
    const words = block.lower.slice(figures[index - 1]?.tail ?? 0, figure.start)
    const label = labelOf(words)
    return label && /^(?:|phiếu.*)$/.test(figure.noun.text) ? [{label, ballot: {block, figure}}] : []
  })
}

function labelOf(words: string): Label | undefined {
  const said = /(phát ra|thu về|thu vào|không hợp lệ|hợp lệ)(?: thu về)?(?: là| có|:)*(?: )?$/.exec(words)?.[1]
  if (said === undefined) return undefined
  return said.startsWith('không') ? 'invalid' : said === 'hợp lệ' ? 'valid' : said === 'phát ra' ? 'out' : 'back'
}

/** What comes back is valid or not, and no more than was handed out. */
function judge({out, back, valid, invalid}: Count, label: Label): AuditFinding[] {
  if (label === 'back') return out && back ? tooMany(back, out) : []
  const whole = back ?? out
  if (!whole || !valid) return []
  if (!invalid) return tooMany(valid, whole)
  const parts = [valid.figure.value, invalid.figure.value]
  const sum = parts[0]! + parts[1]!
  const isRight = back ? sum === back.figure.value : sum <= whole.figure.value
  return isRight ? [] : [{...found(whole), check: 'parts', calculation: writtenSum(parts)}]
}

function tooMany(part: Ballot, whole: Ballot): AuditFinding[] {
  if (part.figure.value <= whole.figure.value) return []
  const [more, fewer] = [part.figure.text, whole.figure.text]
  return [{...found(part), check: 'excess', expected: fewer, calculation: `${more} > ${fewer}`}]
}

function found({block, figure: {start, end, text}}: Ballot): Pick<AuditFinding, 'block' | 'start' | 'end' | 'actual'> {
  return {block, start, end, actual: text}
}
