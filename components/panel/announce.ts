import { signal } from '@preact/signals'

/** Short enough not to lie over the figures for good … */
const SHOWN_MS = 6000
/** … and long enough to read a long sentence slowly, at some 130 words a minute. */
const LETTER_MS = 80

/** What a screen reader is told, and what is shown for a moment at the foot of the panel. */
export const announcement = signal('')

let fading: ReturnType<typeof setTimeout> | undefined

/** Tells the reader that something was done, or why it was not. */
export function announce(text: string): void {
  announcement.value = text
  clearTimeout(fading)
  fading = setTimeout(() => (announcement.value = ''), Math.max(SHOWN_MS, text.length * LETTER_MS))
}
