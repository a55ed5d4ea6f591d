import { once } from 'node:events'

/** Writes one JSON line to standard output and waits where the reader of the pipe is slower than we are. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}

/** A reader that stops early (`| head`) closes the pipe: that ends the command, and is no fault. */
export function endOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
