import { parseLine, readLines } from './lines'
import { endOnClosedPipe } from './write-line'

/** Exit code where nothing could be read. */
const NOTHING_READ = 2

/** How a line is read, and who else is told of a line that could not be. */
export interface LineReader<T> {
  /** Printed where standard input is a keyboard or empty. */
  usage: string
  /** What the line says. @throws an Error whose sentence says what is wrong with it */
  read: (value: Record<string, unknown>) => T
  onFault?: (id: unknown, sentence: string) => Promise<void>
}

/**
 * Reads standard input line by line. A line that can't be read is reported on standard error by its number, and the
 * rest go on; the exit code is 0 if any line could be read, 2 if none.
 */
export async function* readStandardInput<T>({ usage, read, onFault }: LineReader<T>): AsyncGenerator<T> {
  endOnClosedPipe()
  let good = 0
  let bad = 0
  for await (const line of process.stdin.isTTY ? [] : readLines(process.stdin)) {
    let id: unknown = null
    try {
      const value = parseLine(line)
      id = value.id ?? null
      const result = read(value)
      good += 1
      yield result
    } catch (error) {
      bad += 1
      const sentence = `Line ${line.number}: ${(error as Error).message.replace(/\.$/, '')}.`
      console.error(sentence)
      await onFault?.(id, sentence)
    }
  }
  if (good + bad === 0) console.error(`Standard input is empty. ${usage}`)
  if (good === 0) process.exitCode = NOTHING_READ
}
