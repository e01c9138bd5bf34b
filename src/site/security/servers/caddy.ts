import {addresses} from '../../address.ts'
import {serverPolicy} from '../content-policy.ts'
import {endingTypes, everyHeader, keeping, serving, xmlTypes} from './serving.ts'

/** The site on Caddy. */
export function caddyExample(): string {
  const {lasting, fonts, others} = keeping
  const types = [
    ...xmlTypes.map(([name, type]) => ['*/', name, type]),
    ...endingTypes.map(([ending, type]) => ['*.', ending, type])
  ]
  return `# /etc/caddy/Caddyfile
http://${serving.host} {
	root * ${serving.folder}
	encode gzip

	@hidden path_regexp /[.]
	error @hidden 404

${everyHeader.map(([name, value]) => `	header ${name} "${value}"`).join('\n')}
	header ?Cache-Control "${others}"
	@lasting path_regexp ${lasting.pattern}
	header @lasting Cache-Control "${lasting.value}"
	@fonts path_regexp ${fonts.pattern}
	header @fonts Cache-Control "${fonts.value}"
	@pages path */ *.html
	header @pages Content-Security-Policy "${serverPolicy}"
${types.map(([start, name, type]) => typeHeader(`${start}${name}`, `${type}`)).join('\n')}

	file_server

	handle_errors {
		header Content-Security-Policy "${serverPolicy}"
		rewrite * /${addresses.missing}
		file_server {
			status {err.status_code}
		}
	}
}
`
}

// --- internal ---

function typeHeader(path: string, type: string): string {
  const matcher = `@${path.replace(/\W/g, '')}`
  return `	${matcher} path ${path}\n	header ${matcher} Content-Type "${type.startsWith('text/') ? `${type}; charset=utf-8` : type}"`
}
