import { type Line, readLines } from './lines'
import { endOnClosedPipe } from './write-line'

/** Nothing could be read. */
const NOTHING_READ = 2

/**
 * Gives each line of standard input to `onLine`; a line that throws is reported on standard error and the rest go on.
 * Ends with exit code 0 if any line could be read, 2 if none.
 * @param usage printed where standard input is a keyboard or empty
 * @param onFault also told of each line that could not be read
 */
export async function runLines(
  usage: string,
  onLine: (line: Line) => Promise<void>,
  onFault: (sentence: string) => Promise<void> = async () => {},
): Promise<void> {
  endOnClosedPipe()
  let read = 0
  let faults = 0
  for await (const line of process.stdin.isTTY ? [] : readLines(process.stdin)) {
    try {
      await onLine(line)
      read += 1
    } catch (error) {
      faults += 1
      const sentence = `Line ${line.number}: ${(error as Error).message}.`
      console.error(sentence)
      await onFault(sentence)
    }
  }
  if (read + faults === 0) console.error(`Standard input is empty. ${usage}`)
  if (read === 0) process.exitCode = NOTHING_READ
}
