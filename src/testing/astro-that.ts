import type {AstroProcess, AstroRun} from '../site/build/run-astro.ts'

/** In place of Astro: what is done when its input is there. */
export function astroThat(finish: (call: AstroRun) => Promise<string[]>): (call: AstroRun) => AstroProcess {
  return call => ({finish: () => finish(call), stop: async () => undefined})
}
