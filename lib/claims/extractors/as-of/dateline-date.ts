import type { DateFound } from './date-rule'

/** "NAIROBI, June 26 (Reuters) -", "Lima, 3 May 2021 —": what stands before the report's first words. */
const DATELINE = /^\p{Lu}[^.;:!?“"—–]{0,70}?(?:\([^)]{2,30}\) ?)?(?:[—–]| --? )/u

/** Whether a date stands in the dateline that opens a sentence: the day of writing, which no count in it need share. */
export const isOfDateline = (text: string, { end }: DateFound): boolean =>
  end <= (DATELINE.exec(text)?.[0].length ?? 0)
