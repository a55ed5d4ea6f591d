import { existsSync, readFileSync } from 'node:fs'

/** Texts that are measured on, kept beside the project. */
const PROSE = '../shared/prose'

/**
 * The rows of one of the measured texts, a JSON object a line; null where it is absent, which is told.
 * @param file its name, as "incidents.jsonl"
 * @param asker what is left out then
 */
export function sharedRows<T>(file: string, asker: string): T[] | null {
  const path = `${PROSE}/${file}`
  if (!existsSync(path)) {
    console.log(`${asker}: skipped, ${path} is not there`)
    return null
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
