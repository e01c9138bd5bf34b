import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Audience} from '../../core/model/access-level.ts'
import type {WorkspaceData} from '../../core/model/document.ts'
import {openCache} from '../../workspace/cache.ts'
import {type PrepareJob, preparePaper} from './prepare-paper.ts'
import type {PreparedPaper} from './prepared-paper.ts'

/** Where jobs are done: the workspace's root and data, and the digest of the program. */
export interface PreparePlace {
  root: string
  data: WorkspaceData
  /** as whom data are read */
  audience: Audience
  program: string
}

/** Do all jobs, many of them in threads, one a core; `done` hears of each. The first failure ends all and is thrown. */
export async function prepareAll(
  jobs: readonly PrepareJob[],
  place: PreparePlace,
  done: (paper: PreparedPaper) => void
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(jobs.length / fewJobs))
  if (threads < 2) return prepareHere(jobs, place, done)
  const queue = batchesOf(jobs)
  const workers = Array.from({length: threads}, () => startWorker(place))
  try {
    await Promise.all(workers.map(worker => feed(worker, queue, done)))
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

// --- internal ---

/** A thread takes half a second to load the program: as long as these take to be prepared. */
const fewJobs = 40
const batchSize = 8

async function prepareHere(
  jobs: readonly PrepareJob[],
  {root, data, program}: PreparePlace,
  done: (paper: PreparedPaper) => void
): Promise<void> {
  const run = {data, program, cache: openCache(root)}
  for (const job of jobs) done(await preparePaper(job, run))
}

function* batchesOf(jobs: readonly PrepareJob[]): Generator<PrepareJob[], undefined> {
  for (let start = 0; start < jobs.length; start += batchSize) yield jobs.slice(start, start + batchSize)
}

function startWorker({root, audience, program}: PreparePlace): Worker {
  return new Worker(new URL('./prepare-worker.ts', import.meta.url), {workerData: {root, audience, program}})
}

function feed(
  worker: Worker,
  queue: Generator<PrepareJob[], undefined>,
  done: (paper: PreparedPaper) => void
): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  const next = () => {
    const batch = queue.next()
    if (batch.done) resolve()
    else worker.postMessage(batch.value)
  }
  worker.on('error', reject)
  worker.on('exit', status => reject(new Error(`a thread of the build ended with ${status}`)))
  worker.on('message', (papers: PreparedPaper[]) => {
    papers.forEach(done)
    next()
  })
  next()
  return promise
}
