import {posix, win32} from 'node:path'

type Environment = Record<string, string | undefined>

/** Where Chrome, Edge and Chromium are usually installed, in order of preference; none of the files need exist. */
export function installedBrowsers(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'win32') return windowsPaths(env)
  if (platform === 'darwin') return macPaths(env)
  return linuxPaths(env)
}

// --- internal ---

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe'
]
const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium'
]
const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge'
]

function windowsPaths({PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA}: Environment): string[] {
  return combine([PROGRAMFILES, x86, LOCALAPPDATA], windowsPrograms, win32.join)
}

function macPaths({HOME}: Environment): string[] {
  return combine(['/Applications', HOME && posix.join(HOME, 'Applications')], macPrograms, posix.join)
}

function linuxPaths({PATH = '/usr/bin:/usr/local/bin'}: Environment): string[] {
  return combine([...PATH.split(':'), '/opt/google/chrome', '/snap/bin'], [...linuxPrograms, 'chrome'], posix.join)
}

// program by program, so that Chrome in a later folder goes before Edge in an earlier one
function combine(
  folders: (string | undefined)[],
  programs: string[],
  join: (a: string, b: string) => string
): string[] {
  return programs.flatMap(program => folders.flatMap(folder => (folder ? [join(folder, program)] : [])))
}
