import {localDay} from './local-day.ts'
import {runProgram} from './run-program.ts'

/** Run the program as this process was called, and leave its exit status. */
export async function runProcess(): Promise<void> {
  let unwritten = false
  const onLost = (error: Error) => {
    // A reader that goes away early (`vanthu check | head`) is no failure: the work goes on, and its status stands.
    if ('code' in error && error.code === 'EPIPE') return
    unwritten = true
    process.exitCode = 2
    process.stderr.write(`vanthu: không ghi được kết quả / cannot write the results (${error.message})\n`)
  }
  process.stdout.on('error', onLost)
  process.stderr.on('error', () => {})
  const status = await statusOfRun()
  process.exitCode = unwritten ? 2 : status
}

// --- internal ---

/** Only what is a bug of vanthu leaves a stack; it is no finding about a paper either. */
async function statusOfRun(): Promise<number> {
  const cwd = currentFolder()
  if (cwd === undefined) {
    process.stderr.write('vanthu: thư mục đang đứng không còn nữa / the current folder is gone\n')
    return 2
  }
  try {
    return await runProgram(process.argv.slice(2), {
      cwd,
      today: localDay(new Date()),
      io: {
        out: text => void process.stdout.write(text),
        err: text => void process.stderr.write(text),
        watched: process.stderr.isTTY === true,
        colour: process.stdout.isTTY === true && !process.env.NO_COLOR
      }
    })
  } catch (error) {
    console.error(error)
    return 2
  }
}

/** Somebody may have removed the folder that the shell still stands in. */
function currentFolder(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}
