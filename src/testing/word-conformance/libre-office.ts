import {spawn} from 'node:child_process'
import {mkdir, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * Let LibreOffice turn files into PDFs, `<folder>/<name>.pdf`. It gets a home, settings and fonts of its own below `home`:
 * only there Tinos goes by the name of Times New Roman.
 */
export async function libreOfficePdfs(files: readonly string[], folder: string, home: string): Promise<void> {
  const fonts = join(home, 'fonts.conf')
  await mkdir(home, {recursive: true})
  await writeFile(fonts, fontsConf(join(home, 'font-cache')))
  const settings = `-env:UserInstallation=${pathToFileURL(join(home, 'settings'))}`
  const wanted = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder]
  const environment = {...process.env, HOME: home, FONTCONFIG_FILE: fonts}
  await run('soffice', [settings, ...wanted, ...files], environment)
}

// --- internal ---

function fontsConf(cache: string): string {
  const tinos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${tinos}</dir>
  <cachedir>${cache}</cachedir>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="same"><string>Tinos</string></edit>
  </match>
</fontconfig>`
}

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(command, words, {env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000})
  let complaints = ''
  child.stderr.on('data', data => {
    complaints += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', status => {
      if (status === 0) resolve()
      else reject(new Error(`${command} ended with ${status}: ${complaints}`))
    })
  })
}
