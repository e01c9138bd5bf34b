import type {FormulaProblem} from '../core/data/formula.ts'
import {problemFault} from '../core/data/problem-fault.ts'
import {fileStart, type Message} from '../core/diagnostic.ts'
import type {ChangeProblem} from '../core/impact/change-data.ts'
import {closestName} from '../core/markdown/closest-name.ts'
import {CliError} from './cli-error.ts'

/** `vanthu impact` without its one name. */
export function noNameGiven(): CliError {
  return new CliError(
    {vi: 'Cần một tên số liệu hoặc một tệp dữ liệu', en: 'One name of data, or one data file, is needed'},
    {hint: {vi: 'Ví dụ: vanthu impact thon.tong=22', en: 'For example: vanthu impact thon.tong=22'}}
  )
}

/** A name that means no data. */
export function noName(written: string, problem: FormulaProblem | undefined): CliError {
  const meant = problem && problemFault(problem, fileStart, written).expected
  return new CliError(
    {vi: `Không có số liệu “${written}”`, en: `There are no data called "${written}"`},
    {hint: meant ? didYouMean(meant) : howToName}
  )
}

/** A file that is none of the workspace's data. */
export function noFile(written: string, known: readonly string[]): CliError {
  const meant = closestName(written, known)
  return new CliError(
    {vi: `Không có tệp dữ liệu “${written}”`, en: `There is no data file "${written}"`},
    {
      hint: meant
        ? didYouMean(meant)
        : {vi: 'Ghi đường dẫn như data/thon.csv.', en: 'Give a path such as data/thon.csv.'}
    }
  )
}

/** A value that cannot be tried. */
export function badChange(name: string, value: string, problem: ChangeProblem): CliError {
  switch (problem.kind) {
    case 'no-name':
      return noName(name, problem.problem)
    case 'derived':
      return new CliError(
        {vi: `“${problem.path}” là số tính ra`, en: `"${problem.path}" is calculated`},
        {
          hint: {
            vi: `Đổi một trong các số liệu của công thức: ${problem.formula}`,
            en: `Change one of the data of its formula: ${problem.formula}`
          }
        }
      )
    case 'bad-value':
      return new CliError(
        {
          vi: `“${value}” không phải ${wanted[problem.wanted].vi}`,
          en: `"${value}" is not ${wanted[problem.wanted].en}`
        },
        {hint: {vi: 'Ví dụ: 17.239; 35,08; 15/6/2026; có.', en: 'For example: 17.239; 35,08; 15/6/2026; có.'}}
      )
  }
}

// --- internal ---

const wanted: Record<'number' | 'date' | 'boolean', Message> = {
  number: {vi: 'số viết theo lối Việt Nam', en: 'a number in Vietnamese form'},
  date: {vi: 'ngày', en: 'a day'},
  boolean: {vi: '“có” hay “không”', en: '“có” or “không”'}
}

const howToName: Message = {
  vi: 'Ghi tên như thon.tong, một ô như where(thon, ten == "Pá Hin").ho, hoặc tệp như data/thon.csv.',
  en: 'Give a name such as thon.tong, a cell such as where(thon, ten == "Pá Hin").ho, or a file such as data/thon.csv.'
}

function didYouMean(meant: string): Message {
  return {vi: `Có phải “${meant}”?`, en: `Did you mean "${meant}"?`}
}
