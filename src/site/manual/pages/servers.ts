import {guideAddress} from '../../address.ts'
import {type ServerName, serverExample, serverNames} from '../../security/server-example.ts'
import type {ManualPage} from '../manual-page.ts'
import type {Speech} from '../speech.ts'

/** How web servers are set up to serve the site. */
export function serversPage({words}: Speech): ManualPage {
  return {
    slug: 'may-chu',
    address: guideAddress('may-chu'),
    ...words.servers,
    sections: serverNames.map(name => ({
      id: name,
      title: names[name],
      paragraphs: [],
      samples: [{text: serverExample(name)}]
    }))
  }
}

// --- internal ---

const names: Record<ServerName, string> = {nginx: 'nginx', caddy: 'Caddy', apache: 'Apache'}
