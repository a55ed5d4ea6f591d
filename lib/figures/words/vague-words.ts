/** The least and most that vague words state; `high` is null where they set no top. */
export interface VagueValue {
  low: number
  high: number | null
}

/**
 * Vague words alone. A plural of a number is at least two of it (dozens 24, scores 40, hundreds 200: a score is twenty,
 * Oxford English Dictionary). "Several" and "a few" are more than two (OED; Merriam-Webster gives "more than two but
 * fewer than many"); a couple is two. Codebooks of conflict data set lower floors for coding (12 for dozens, 100 for
 * hundreds: ACLED codebook, fatalities); those are a coder's convention and not what the words say.
 */
export const VAGUE_WORDS: Record<string, VagueValue> = {
  'a handful': { low: 3, high: null },
  'a couple': { low: 2, high: 2 },
  'couple of': { low: 2, high: 2 },
  'a few': { low: 3, high: null },
  several: { low: 3, high: null },
}

/** What the plural of a number word names. */
export const PLURALS: Record<string, number> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  tens: 10,
  millions: 1_000_000,
  billions: 1_000_000_000,
  trillions: 1_000_000_000_000,
  lakhs: 100_000,
  crores: 10_000_000,
}

/** What "several", "a few" and "a couple of" multiply. Beside a scale they state no more than two of it. */
export const MULTIPLIED: Record<string, number> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
  ...PLURALS,
}

/** A plural is at least this many of what it names. */
export const LEAST_OF_PLURAL = 2
