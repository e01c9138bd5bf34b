import {addresses} from '../../address.ts'
import {serverPolicy} from '../content-policy.ts'
import {endingTypes, everyHeader, keeping, serving, xmlTypes} from './serving.ts'

/** The site on Apache, with its modules `headers` and `deflate`. */
export function apacheExample(): string {
  const {lasting, fonts, others} = keeping
  return `# /etc/apache2/sites-available/kho-van-ban.conf
# a2enmod headers deflate && a2ensite kho-van-ban
<VirtualHost *:80>
    ServerName ${serving.host}
    DocumentRoot ${serving.folder}
    DirectoryIndex index.html
    ErrorDocument 403 /${addresses.missing}
    ErrorDocument 404 /${addresses.missing}

    AddDefaultCharset utf-8
    AddCharset utf-8 .css .csv .js .json .md .svg .txt .xml
${endingTypes.map(([ending, type]) => `    AddType ${type} .${ending}`).join('\n')}
    AddOutputFilterByType DEFLATE text/html text/css text/markdown application/json application/javascript text/javascript

    <Directory ${serving.folder}>
        Options -Indexes
        AllowOverride None
        Require all granted
    </Directory>
    RedirectMatch 404 /[.]

${everyHeader.map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n')}
    Header always set Cache-Control "${others}"
    Header set Content-Security-Policy "${serverPolicy}" "expr=%{CONTENT_TYPE} =~ m#^text/html#"
${block(lasting.pattern, `Header always set Cache-Control "${lasting.value}"`)}
${block(fonts.pattern, `Header always set Cache-Control "${fonts.value}"`)}
${xmlTypes.map(([name, type]) => block(`/${name.replace('.', '[.]')}$`, `ForceType ${type}`)).join('\n')}
</VirtualHost>
`
}

// --- internal ---

function block(pattern: string, directive: string): string {
  return `    <LocationMatch "${pattern}">\n        ${directive}\n    </LocationMatch>`
}
