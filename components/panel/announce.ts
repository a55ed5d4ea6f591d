import { signal } from '@preact/signals'

/** What a screen reader is told, and what is shown for a moment at the foot of the panel. */
export const announcement = signal('')

/** Tells the reader that something was done, or why it was not. */
export function announce(text: string): void {
  announcement.value = text
}

/** A failure as the reader is told it. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
