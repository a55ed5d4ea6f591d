import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type BrowserName, findBrowser } from './find-browser'

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }

function aptInstall(name: string): void {
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update', '-qq')
  run('install', '-y', '-qq', '--no-install-recommends', name)
}

/**
 * Path of a browser: an installed one, else Debian's, installed by apt where we are root.
 * @throws an Error whose one sentence says what to do
 */
export function ensureBrowser(name: BrowserName): string {
  const installed = findBrowser(name)
  if (installed) return installed
  if (process.env[VARIABLE[name]]) {
    throw new Error(`${VARIABLE[name]} names no program that can be run: correct it or unset it.`)
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${DEBIAN_PACKAGE[name]} …`)
    aptInstall(DEBIAN_PACKAGE[name])
  }
  const path = findBrowser(name)
  if (path) return path
  throw new Error(
    `No ${name} was found: install it (on Debian or Ubuntu: sudo apt install ${DEBIAN_PACKAGE[name]}), or set ${VARIABLE[name]} to its path.`,
  )
}
