import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

/** The variable that names a browser outright, and the names and places it usually has. */
const USUAL: Record<BrowserName, { variable: string; names: string[]; places: string[] }> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false // absent or not ours to run: the next place is tried
  }
}

/** Path of an installed browser, or null. Branded Chrome is left out: it refuses unpacked extensions. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names, places } = USUAL[name]
  const named = process.env[variable]
  if (named) return isExecutable(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((file) => folders.map((folder) => join(folder, file)))
  return [...onPath, ...places].find(isExecutable) ?? null
}
