import {apacheExample} from './servers/apache.ts'
import {caddyExample} from './servers/caddy.ts'
import {nginxExample} from './servers/nginx.ts'

/** Web servers for which the manual has an example. */
export const serverNames = ['nginx', 'caddy', 'apache'] as const
export type ServerName = (typeof serverNames)[number]

/** A whole configuration that serves a site as it should be served: the same headers, times and types whatever the server. */
export function serverExample(server: ServerName): string {
  return examples[server]()
}

// --- internal ---

const examples: Record<ServerName, () => string> = {nginx: nginxExample, caddy: caddyExample, apache: apacheExample}
