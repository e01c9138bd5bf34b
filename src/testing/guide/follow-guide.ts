import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {runProgram} from '../../cli/run-program.ts'
import {projectFolder} from '../../site/assets/project-folder.ts'
import {type GuideCall, type GuideStep, guideSteps} from './guide-steps.ts'

/** What a call of the guide printed. */
export interface GuideRun {
  call: GuideCall
  printed: string[]
}

/** Do in a folder what a chapter says, as its reader would; calls that `isRun` does not take are passed over. */
export async function followGuide(
  slug: string,
  folder: string,
  isRun: (call: GuideCall) => boolean = () => true
): Promise<GuideRun[]> {
  const runs: GuideRun[] = []
  for (const step of guideSteps(readFileSync(chapterFile(slug), 'utf8'))) {
    if (step.kind === 'file') writeStep(step, folder)
    else if (isRun(step)) runs.push({call: step, printed: await printedBy(step, folder)})
  }
  return runs
}

/** The source of a chapter. */
export function chapterFile(slug: string): string {
  return join(projectFolder, 'src/pages/huong-dan', `${slug}.mdx`)
}

/** Whether what was printed is what the guide shows. */
export function isAsShown({shown}: GuideCall, printed: readonly string[]): boolean {
  return fits(shown, printed)
}

// --- internal ---

function fits([line, ...more]: readonly string[], printed: readonly string[]): boolean {
  if (line === undefined) return printed.length === 0
  if (line === '…') return [...printed, ''].some((_, skipped) => fits(more, printed.slice(skipped)))
  return line === printed[0] && fits(more, printed.slice(1))
}

function writeStep({path, from, text}: Extract<GuideStep, {kind: 'file'}>, folder: string): void {
  if (from !== undefined) rmSync(join(folder, from))
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

/** Both outputs, in the order in which they came; the folder itself is nobody's business. */
async function printedBy({argv}: GuideCall, folder: string): Promise<string[]> {
  let printed = ''
  const write = (text: string) => {
    printed += text
  }
  await runProgram(argv, {
    cwd: folder,
    today: '2026-11-22',
    io: {out: write, err: write, watched: false, colour: false}
  })
  return printed.replaceAll(`${folder}/`, '').trimEnd().split('\n')
}
