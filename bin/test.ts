import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './browser/ensure-browser'

const bin = (name: string) => `node_modules/.bin/${name}`

/** Every check, in the order in which a fault is cheapest to find. */
const STEPS: { name: string; command: [program: string, ...args: string[]] }[] = [
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'unit tests', command: [bin('vitest'), 'run'] },
  { name: 'build for Chrome', command: [bin('wxt'), 'build'] },
  { name: 'build for Firefox', command: [bin('wxt'), 'build', '-b', 'firefox'] },
  { name: 'store linter', command: [bin('addons-linter'), '.output/firefox-mv3'] },
  { name: 'browser tests', command: [bin('vitest'), 'run', '--config', 'vitest.e2e.config.ts'] },
]

function runStep({ name, command: [program, ...args] }: (typeof STEPS)[number]): boolean {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

try {
  for (const browser of ['chromium', 'firefox'] as const) ensureBrowser(browser)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
const failed = STEPS.filter((step) => !runStep(step)).map(({ name }) => name)
console.log(failed.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failed.join(', ')}.`)
console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
