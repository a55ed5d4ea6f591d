/**
 * Gives the reader a text as a file.
 * @param type media type, without character set
 */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file over by the next turn; the address would hold its memory.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}

/** Name of an exported file: what it is, and the day. */
export function fileName(ending: string, now: Date): string {
  return `by-all-accounts-${now.toISOString().slice(0, 10)}.${ending}`
}
