/** Reads bytes in a character set, by the name that a file gives it; null where no browser knows the name. */
export function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What browsers take a page for that states no character set: Western European. */
export const UNSAID = 'windows-1252'
