#!/usr/bin/env node
// Starts one of the commands in bin/ after doing the set-up it needs. Plain JavaScript without packages:
// it has to run on a fresh clone, and to say what is missing on an old Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const NEEDED = [20, 19]

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  fail(
    `Node ${process.versions.node} is too old: install Node ${NEEDED.join('.')} or newer (nodejs.org) and run this again.`,
  )
}

/** Every package of the lock file stands in node_modules at the locked version. */
function packagesAreThere() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const versions = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const there = versions(installed)
  return Object.entries(versions(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || there[path]?.version === version,
  )
}

/** Runs a set-up step; all that it prints goes to standard error, which keeps standard output for the command. */
function step(command, args, sentence) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (error || status !== 0) fail(sentence)
}

function setUp() {
  if (!packagesAreThere()) {
    console.error('Installing the packages …')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    step(
      npm,
      ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'],
      'The packages could not be installed: look at the message of npm above, check the network, and run this again.',
    )
  }
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
    step(
      process.execPath,
      [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'],
      'WXT could not prepare the project: look at its message above.',
    )
  }
}

const [name, ...args] = process.argv.slice(2)
checkNode()
const script = join(ROOT, 'bin', `${name}.ts`)
if (!name || !existsSync(script))
  fail(`There is no command "${name ?? ''}": see the scripts in package.json.`)
setUp()
const child = spawn(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), script, ...args], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
