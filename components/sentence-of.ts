/** A failure as the reader is told it: its sentence alone, without the name of its kind. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
