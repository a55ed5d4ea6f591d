const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A date as people read it ("29 Jun 2025"), from ISO 8601; the text itself where it is no date. */
export function day(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date)
}

/** A day, or a period ("1 Jun 2025 to 29 Jun 2025"); where a period's beginning isn't told, its last day. */
export function period({ from, to }: { from: string | null; to: string }): string {
  return from === null || from === to ? day(to) : `${day(from)} to ${day(to)}`
}
