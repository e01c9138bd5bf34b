import {addresses} from '../../address.ts'
import {serverPolicy} from '../content-policy.ts'
import {endingTypes, everyHeader, keeping, serving, xmlTypes} from './serving.ts'

/** The site on nginx. All headers stand on one level: those of a `location` would replace those of the server. */
export function nginxExample(): string {
  const {lasting, fonts, others} = keeping
  return `# /etc/nginx/conf.d/kho-van-ban.conf
map $uri $kho_cache {
    "~${lasting.pattern}" "${lasting.value}";
    "~${fonts.pattern}" "${fonts.value}";
    default "${others}";
}
map $sent_http_content_type $kho_policy {
    "~^text/html" "${serverPolicy}";
    default "";
}

server {
    listen 80;
    server_name ${serving.host};
    root ${serving.folder};
    index index.html;
    error_page 403 =404 /${addresses.missing};
    error_page 404 /${addresses.missing};

    charset utf-8;
    charset_types ${textTypes};
    gzip on;
    gzip_types ${textTypes} image/svg+xml;

    add_header Content-Security-Policy $kho_policy always;
    add_header Cache-Control $kho_cache always;
${everyHeader.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    location ~ /[.] { return 404; }
${xmlTypes.map(([name, type]) => typeLocation(`/${name.replace('.', '[.]')}$`, type)).join('\n')}
${endingTypes.map(([ending, type]) => typeLocation(`[.]${ending}$`, type)).join('\n')}
}
`
}

// --- internal ---

/** HTML is among them by itself. */
const textTypes =
  'text/plain text/css text/csv text/markdown text/xml application/json application/javascript application/atom+xml'

function typeLocation(pattern: string, type: string): string {
  return `    location ~ ${pattern} { types { } default_type ${type}; }`
}
