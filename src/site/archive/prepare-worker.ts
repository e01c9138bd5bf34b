import {parentPort, workerData} from 'node:worker_threads'
import {z} from 'zod'
import {audiences} from '../../core/model/access-level.ts'
import {openCache} from '../../workspace/cache.ts'
import {readData} from '../../workspace/read-data.ts'
import {type PrepareJob, preparePaper} from './prepare-paper.ts'

/** A thread that prepares papers: it reads the workspace's data once, then answers each job with what became of it. */
const {root, audience, program} = z
  .object({root: z.string(), audience: z.enum(audiences), program: z.string()})
  .parse(workerData)
const {data} = await readData(root, undefined, audience)
const run = {data, program, cache: openCache(root)}

parentPort?.on('message', async (jobs: PrepareJob[]) => {
  const prepared = []
  for (const job of jobs) prepared.push(await preparePaper(job, run))
  parentPort?.postMessage(prepared)
})
